package viva.content.match;

import java.util.Arrays;
import viva.card.identity.Fingerprint;

/// The words and pairs of neighbours in a text, as a set of numbers: alike texts share many.
final class Shingles {
  /// How much of a text is looked at, in characters.
  private static final int LONGEST = 6_000;

  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  /// Pairs of characters where words are not set apart, as in Chinese; else words.
  static Shingles of(String text) {
    var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var found = new int[cut.length() + 1];
    int count = 0;
    char before = 0;
    for (int i = 0; i < cut.length(); i++) {
      char c = Character.toLowerCase(cut.charAt(i));
      if (wide(c)) {
        if (before != 0) found[count++] = mixed(before * 65_537 + c);
        before = c;
      } else if (narrow(c)) {
        int word = 7;
        for (; i < cut.length() && narrow(cut.charAt(i)); i++)
          word = word * 31 + Character.toLowerCase(cut.charAt(i));
        i--;
        found[count++] = mixed(word);
        before = 0;
      } else if (!Character.isWhitespace(c)) before = 0;
    }
    if (count == 0 && !cut.isBlank())
      found[count++] = mixed(Fingerprint.words(cut).isEmpty() ? cut.strip().hashCode() : before);
    return new Shingles(distinct(found, count));
  }

  int size() {
    return hashes.length;
  }

  /// How alike two texts are, from 0 for nothing in common to 1: the Dice coefficient. Two texts
  /// without words have nothing in common.
  double likeness(Shingles other) {
    int both = size() + other.size();
    return both == 0 ? 0 : 2.0 * common(other) / both;
  }

  /// How much of this text is in the other, from 0 to 1.
  double within(Shingles other) {
    return size() == 0 ? 0 : (double) common(other) / size();
  }

  /// The smallest numbers: a sample that alike texts share, wherever they differ.
  int[] sample(int most) {
    return Arrays.copyOf(hashes, Math.min(most, hashes.length));
  }

  private int common(Shingles other) {
    int common = 0;
    for (int i = 0, k = 0; i < hashes.length && k < other.hashes.length; ) {
      int order = Integer.compareUnsigned(hashes[i], other.hashes[k]);
      if (order == 0) common++;
      if (order <= 0) i++;
      if (order >= 0) k++;
    }
    return common;
  }

  private static int[] distinct(int[] found, int count) {
    var flipped = new int[count];
    for (int i = 0; i < count; i++) flipped[i] = found[i] ^ Integer.MIN_VALUE;
    Arrays.sort(flipped);
    int size = 0;
    for (int i = 0; i < count; i++)
      if (i == 0 || flipped[i] != flipped[i - 1]) flipped[size++] = flipped[i];
    var hashes = Arrays.copyOf(flipped, size);
    for (int i = 0; i < size; i++) hashes[i] ^= Integer.MIN_VALUE;
    return hashes;
  }

  private static boolean wide(char c) {
    return c >= 0x2E80 && Character.isLetterOrDigit(c);
  }

  private static boolean narrow(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }

  private static int mixed(int hash) {
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
