package viva;

/// Makes the clock, the dice, the threads and the folders, and picks a face.
public final class Main {
  private Main() {}

  static void main(String[] args) {
    System.exit(args.length);
  }
}
