package viva.study.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import viva.card.CardId;
import viva.card.ScheduledCard;
import viva.card.State;

/// Cards of one question group: asked on one day, one would give the other away.
///
/// A group is what stands together in one file under one topic: cards that were cut from the same
/// line, and a question with the follow-ups right after it, which say so in their first words.
public final class Kin {
  private static final Pattern FOLLOW_UP =
      Pattern.compile("(?i)^[\\s#>*_\\-（(【\\[]*(追问|进一步|延伸|扩展问题|接上题|follow[- ]?up)");

  private final Map<CardId, CardId> groups = new HashMap<>();

  private Kin() {}

  /// The groups among all cards of a library.
  public static Kin among(List<ScheduledCard> cards) {
    var kin = new Kin();
    var sorted = new ArrayList<>(cards);
    sorted.sort(
        Comparator.comparing((ScheduledCard c) -> c.card().origin().file())
            .thenComparingInt(c -> c.card().origin().line())
            .thenComparingLong(c -> c.id().value()));
    for (int i = 1; i < sorted.size(); i++) {
      var before = sorted.get(i - 1);
      if (together(before, sorted.get(i)))
        kin.groups.put(sorted.get(i).id(), kin.group(before.id()));
    }
    return kin;
  }

  /// The first card of a card's group: itself where it stands alone.
  public CardId group(CardId card) {
    return groups.getOrDefault(card, card);
  }

  /// A queue in which only the first of each group is left, and none of a group of which a card was
  /// answered today already. Cards in their learning steps stay: they are asked today anyway.
  ///
  /// @param cards all cards, for what was answered
  public List<ScheduledCard> apart(
      List<ScheduledCard> queue, List<ScheduledCard> cards, LocalDate today) {
    Set<CardId> asked = new HashSet<>();
    for (var card : cards) {
      if (card.state() instanceof State.Seen seen && seen.history().day().equals(today))
        asked.add(group(card.id()));
    }
    var left = new ArrayList<ScheduledCard>();
    for (var card : queue) {
      boolean step =
          card.state() instanceof State.Learning || card.state() instanceof State.Relearning;
      if (asked.add(group(card.id())) || step) left.add(card);
    }
    return left;
  }

  private static boolean together(ScheduledCard before, ScheduledCard card) {
    var a = before.card();
    var b = card.card();
    if (!a.origin().file().equals(b.origin().file()) || !a.topic().equals(b.topic())) return false;
    return a.origin().line() == b.origin().line() || FOLLOW_UP.matcher(b.question()).find();
  }
}
