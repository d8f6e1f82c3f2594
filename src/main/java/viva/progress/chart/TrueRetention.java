package viva.progress.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.card.evidence.Phase;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Scope;
import viva.progress.evidence.Share;

/// Chart 7, how much was known of what was due: the first answer of a day to a card in review. Does
/// not look at the page's period. `n` counts such answers of all time.
///
/// @param desired the retention aimed at, 0 to 1
public record TrueRetention(Extent extent, Optional<Lack> lack, List<Row> rows, double desired)
    implements Chart {

  /// How far back a row looks.
  public enum Span {
    TODAY,
    YESTERDAY,
    WEEK,
    MONTH,
    YEAR,
    ALL;

    /// @param age of an answer, in study days; below 0 where the clock was set back since
    boolean holds(int age) {
      return switch (this) {
        case TODAY -> age == 0;
        case YESTERDAY -> age == 1;
        case WEEK -> age >= 0 && age < 7;
        case MONTH -> age >= 0 && age < 30;
        case YEAR -> age >= 0 && age < 365;
        case ALL -> true;
      };
    }
  }

  public record Row(Span span, Share young, Share mature) {
    public Share all() {
      return new Share(young.hits() + mature.hits(), young.n() + mature.n());
    }
  }

  public TrueRetention {
    rows = List.copyOf(rows);
  }

  public Row row(Span span) {
    return rows.stream().filter(row -> row.span() == span).findFirst().orElseThrow();
  }

  /// Works it out.
  public static TrueRetention of(Scope scope) {
    var answers = scope.evidence().answers();
    var spans = Span.values();
    var hits = new int[spans.length][2];
    var counts = new int[spans.length][2];
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.reviewed(i) || !scope.admits(answers.card(i))) continue;
      int age = scope.today() - answers.day(i);
      int column = answers.phase(i) == Phase.YOUNG ? 0 : 1;
      for (int span = 0; span < spans.length; span++) {
        if (!spans[span].holds(age)) continue;
        counts[span][column]++;
        if (answers.known(i)) hits[span][column]++;
      }
    }
    var rows = new ArrayList<Row>();
    for (int span = 0; span < spans.length; span++) {
      var young = new Share(hits[span][0], counts[span][0]);
      rows.add(new Row(spans[span], young, new Share(hits[span][1], counts[span][1])));
    }
    int n = rows.getLast().all().n();
    return new TrueRetention(
        scope.allTime(n), Lack.unless(Lack.Kind.REVIEWS, n, 1), rows, scope.evidence().desired());
  }
}
