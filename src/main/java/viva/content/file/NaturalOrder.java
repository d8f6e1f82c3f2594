package viva.content.file;

import java.util.Comparator;
import java.util.regex.Pattern;

/// Orders names as people count: chapter 2 comes before chapter 10.
final class NaturalOrder implements Comparator<String> {
  private static final Pattern BETWEEN = Pattern.compile("(?<=[0-9])(?![0-9])|(?<![0-9])(?=[0-9])");
  private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9])");

  @Override
  public int compare(String one, String other) {
    var ones = BETWEEN.split(one, -1);
    var others = BETWEEN.split(other, -1);
    for (int i = 0; i < Math.min(ones.length, others.length); i++) {
      int order = parts(ones[i], others[i]);
      if (order != 0) return order;
    }
    int order = Integer.compare(ones.length, others.length);
    return order != 0 ? order : one.compareTo(other);
  }

  /// Of two numbers the longer one is the larger, of two equally long ones the later in the
  /// alphabet.
  private static int parts(String one, String other) {
    if (!number(one) || !number(other)) return one.compareTo(other);
    var digits = ZEROS.matcher(one).replaceFirst("");
    var others = ZEROS.matcher(other).replaceFirst("");
    int order = Integer.compare(digits.length(), others.length());
    return order != 0 ? order : digits.compareTo(others);
  }

  private static boolean number(String part) {
    return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }
}
