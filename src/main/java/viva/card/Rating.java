package viva.card;

/// How well the learner recalled an answer, by the learner's own word.
public enum Rating {
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  private final int grade;

  Rating(int grade) {
    this.grade = grade;
  }

  /// The number that logs and the literature use: 1 for Again to 4 for Easy.
  public int grade() {
    return grade;
  }

  /// The rating of a grade; IllegalArgumentException if it is not 1, 2, 3 or 4.
  public static Rating ofGrade(int grade) {
    return switch (grade) {
      case 1 -> AGAIN;
      case 2 -> HARD;
      case 3 -> GOOD;
      case 4 -> EASY;
      default -> throw new IllegalArgumentException("grade " + grade);
    };
  }
}
