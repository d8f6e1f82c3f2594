package viva.content.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.card.identity.Fingerprint;
import viva.card.identity.FoundCard;
import viva.card.identity.KnownCard;

/// Which card found is which card known, as far as it is decided.
final class Pairs {
  private static final int NONE = -1;
  private static final int DOUBLE = -2;

  private final List<FoundCard> found;
  private final List<KnownCard> known;
  private final Fingerprint[] knownPrints;
  private final int[] ofFound;
  private final int[] ofKnown;
  private final boolean[] doubtful;
  private final Map<Integer, Look> foundLooks = new HashMap<>();
  private final Map<Integer, Look> knownLooks = new HashMap<>();

  Pairs(List<FoundCard> found, List<KnownCard> known) {
    this.found = found;
    this.known = known;
    knownPrints = known.stream().map(k -> Fingerprint.of(k.card())).toArray(Fingerprint[]::new);
    ofFound = new int[found.size()];
    ofKnown = new int[known.size()];
    doubtful = new boolean[found.size()];
    Arrays.fill(ofFound, NONE);
    Arrays.fill(ofKnown, NONE);
  }

  int foundCount() {
    return ofFound.length;
  }

  int knownCount() {
    return ofKnown.length;
  }

  FoundCard found(int f) {
    return found.get(f);
  }

  KnownCard known(int k) {
    return known.get(k);
  }

  Fingerprint foundPrint(int f) {
    return found.get(f).print();
  }

  Fingerprint knownPrint(int k) {
    return knownPrints[k];
  }

  void pair(int f, int k, boolean certain) {
    if (!freeFound(f) || !freeKnown(k)) throw new IllegalStateException(f + " and " + k);
    ofFound[f] = k;
    ofKnown[k] = f;
    doubtful[f] = !certain;
  }

  /// Gives a card found to another card known, and lets the one before go.
  void pairAnew(int f, int k) {
    ofKnown[ofFound[f]] = NONE;
    ofFound[f] = k;
    ofKnown[k] = f;
  }

  void leaveAsDouble(int f) {
    ofFound[f] = DOUBLE;
  }

  boolean freeFound(int f) {
    return ofFound[f] == NONE;
  }

  boolean freeKnown(int k) {
    return ofKnown[k] == NONE;
  }

  boolean isDouble(int f) {
    return ofFound[f] == DOUBLE;
  }

  boolean paired(int f) {
    return ofFound[f] >= 0;
  }

  /// The card known that a paired card found is.
  int partner(int f) {
    return ofFound[f];
  }

  boolean certain(int f) {
    return !doubtful[f];
  }

  Look foundLook(int f) {
    return foundLooks.computeIfAbsent(f, i -> Look.of(found.get(i).card()));
  }

  Look knownLook(int k) {
    return knownLooks.computeIfAbsent(k, i -> Look.of(known.get(i).card()));
  }

  double likeness(int f, int k) {
    return foundLook(f).likeness(knownLook(k));
  }

  String foundDocument(int f) {
    return found.get(f).document();
  }

  String knownDocument(int k) {
    return known.get(k).document();
  }

  /// How much is to be said for a pair.
  record Weighed(int found, int known, double weight) {
    /// The heaviest first; then in the order of the documents.
    static final Comparator<Weighed> HEAVIEST =
        Comparator.comparingDouble(Weighed::weight)
            .reversed()
            .thenComparingInt(Weighed::found)
            .thenComparingInt(Weighed::known);
  }

  /// Pairs the heaviest first, where both are still free.
  ///
  /// @param certain from which weight on there is no doubt
  void pairAll(List<Weighed> weighed, double certain) {
    for (var w : weighed.stream().sorted(Weighed.HEAVIEST).toList())
      if (freeFound(w.found()) && freeKnown(w.known()))
        pair(w.found(), w.known(), w.weight() >= certain);
  }
}
