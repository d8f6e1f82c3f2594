package viva.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import viva.ui.keys.Act;
import viva.words.Messages;

/// Finds what can be done by what is typed of its name: its words in any order, their
/// beginnings, or some letters of it, without regard to the spaces between them.
final class FittingActs {
  /// How many of those that fit well stand before the cards.
  private static final int BEFORE = 6;

  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  private final List<Named> acts;

  /// @param names in the window's language, and in English, which is typed faster than Chinese
  private record Named(Act act, List<String> names) {
    Fit to(String typed) {
      return names.stream()
          .map(name -> Fit.of(typed, name))
          .min(Comparator.naturalOrder())
          .orElse(Fit.NOT);
    }
  }

  private record Fitted(Act act, Fit fit) {}

  /// How well a name fits, the best first.
  enum Fit {
    BEGINNING,
    WORD,
    WITHIN,
    NOT;

    static Fit of(String typed, String name) {
      var letters = squeezed(typed);
      if (letters.isEmpty()) return WORD;
      var words = words(name);
      for (int i = 0; i < words.size(); i++)
        if (String.join("", words.subList(i, words.size())).startsWith(letters))
          return i == 0 ? BEGINNING : WORD;
      boolean all =
          words(typed).stream().allMatch(t -> words.stream().anyMatch(w -> w.startsWith(t)));
      if (all) return WORD;
      if (!String.join("", words).contains(letters)) return NOT;
      return letters.codePoints().allMatch(Character::isIdeographic) ? WORD : WITHIN;
    }

    private static String squeezed(String text) {
      return String.join("", words(text));
    }

    private static List<String> words(String text) {
      return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
          .filter(word -> !word.isEmpty())
          .toList();
    }
  }

  /// What fits, the best first, and of the same what can be done now.
  ///
  /// @param well    what is called as was typed
  /// @param somehow all else
  record Fitting(List<Act> well, List<Act> somehow) {}

  FittingActs(List<Act> acts, Messages words) {
    this.acts =
        acts.stream()
            .map(act -> new Named(act, List.of(act.name().apply(words), act.name().apply(ENGLISH))))
            .toList();
  }

  /// What fits; of nothing typed all that can be done now.
  Fitting to(String typed) {
    if (typed.isBlank())
      return new Fitting(acts.stream().map(Named::act).filter(Act::possible).toList(), List.of());
    var well = new ArrayList<Act>();
    var somehow = new ArrayList<Act>();
    acts.stream()
        .map(act -> new Fitted(act.act(), act.to(typed)))
        .filter(fitted -> fitted.fit() != Fit.NOT)
        .sorted(Comparator.comparing(Fitted::fit).thenComparing(f -> !f.act().possible()))
        .forEach(
            f -> (f.fit() == Fit.WITHIN || well.size() == BEFORE ? somehow : well).add(f.act()));
    return new Fitting(List.copyOf(well), List.copyOf(somehow));
  }
}
