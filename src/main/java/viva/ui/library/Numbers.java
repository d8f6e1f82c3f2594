package viva.ui.library;

import java.util.AbstractList;
import java.util.RandomAccess;

/// Numbers as a list, without a box for each.
final class Numbers extends AbstractList<Integer> implements RandomAccess {
  private final int[] numbers;

  /// @param numbers not changed any more
  Numbers(int[] numbers) {
    this.numbers = numbers;
  }

  @Override
  public Integer get(int index) {
    return numbers[index];
  }

  @Override
  public int size() {
    return numbers.length;
  }
}
