package viva.content.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.card.Card;
import viva.card.CardId;
import viva.card.identity.Change;
import viva.card.identity.FoundCard;
import viva.card.identity.KnownCard;

/// Decides which of the cards found are cards that the library has, in this order: the same text,
/// the same question, the same place with similar text, similar text elsewhere, split and merged.
/// Where there is doubt the history is kept and the change says so.
public final class CardMatcher {
  private CardMatcher() {}

  /// Matches the cards of some documents. The work grows with the number of cards, not its square.
  ///
  /// @param found    all cards of the documents that were read, one document after the other
  /// @param known    the cards that may be among them, each once: those of the same documents, of
  ///     documents that are gone, and archived ones
  /// @param standing the fingerprints' texts of the cards in documents that were not read
  /// @param read     the documents whose cards are archived where nothing was found for them
  public static Matching match(
      List<FoundCard> found, List<KnownCard> known, Collection<Long> standing, Set<String> read) {
    var pairs = new Pairs(found, known);
    SameText.match(pairs, standing);
    var counterparts = Counterparts.of(pairs);
    if (!known.isEmpty()) {
      SameQuestion.within(pairs, counterparts);
      SamePlace.match(pairs, counterparts);
      SameQuestion.anywhere(pairs);
      Alike.match(pairs);
    }
    var kinship = Kinship.find(pairs, counterparts, k -> read.contains(pairs.knownDocument(k)));
    return changes(pairs, kinship, read);
  }

  private static Matching changes(Pairs pairs, Kinship kinship, Set<String> read) {
    var changes = new ArrayList<Change>();
    var doubles = new ArrayList<Card>();
    for (int f = 0; f < pairs.foundCount(); f++) {
      if (pairs.isDouble(f)) doubles.add(pairs.found(f).card());
      else if (pairs.paired(f))
        changes.add(
            new Change.Kept(pairs.known(pairs.partner(f)), pairs.found(f), pairs.certain(f)));
      else
        changes.add(
            new Change.Added(
                pairs.found(f),
                Optional.ofNullable(kinship.splitFrom().get(f)).map(k -> pairs.known(k).id())));
    }
    for (int k = 0; k < pairs.knownCount(); k++) {
      var card = pairs.known(k);
      boolean merged = kinship.mergedInto().containsKey(k);
      if (pairs.freeKnown(k) && !card.archived() && (merged || read.contains(card.document())))
        changes.add(new Change.Archived(card, heir(pairs, kinship, k)));
    }
    return new Matching(changes, doubles);
  }

  private static Optional<CardId> heir(Pairs pairs, Kinship kinship, int k) {
    return Optional.ofNullable(kinship.mergedInto().get(k))
        .map(f -> pairs.known(pairs.partner(f)).id());
  }
}
