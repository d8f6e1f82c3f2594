package viva.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import viva.card.evidence.Phase;
import viva.progress.NumbersTest.Beside;
import viva.progress.chart.Volume;

/// What a learner did and when, against SQL on the file; a part of [NumbersTest].
final class HabitNumbers {
  private HabitNumbers() {}

  static void check(Beside b) throws SQLException {
    volume(b);
    buttons(b);
    hours(b);
    calendar(b);
    leeches(b);
  }

  private static void volume(Beside b) throws SQLException {
    var volume = b.page().volume();
    assertThat(volume.extent().n()).isEqualTo(b.sql().count("lately"));
    assertThat(volume.minutes())
        .isEqualTo(b.sql().number("SELECT total(minutes) FROM lately"), NumbersTest.EXACT);
    bars(b, volume.days(), "date(day * 86400, 'unixepoch')");
    bars(b, volume.weeks(), "date(day * 86400, 'unixepoch', 'weekday 0', '-6 days')");
    bars(b, volume.months(), "date(day * 86400, 'unixepoch', 'start of month')");
  }

  private static void bars(Beside b, List<Volume.Bar> bars, String start) throws SQLException {
    for (var row :
        b.sql()
            .rows(
                "SELECT %s AS start, phase, count(*), sum(minutes) FROM lately GROUP BY 1, 2"
                    .formatted(start))) {
      var bar =
          bars.stream()
              .filter(x -> x.from().equals(LocalDate.parse(row.get(0))))
              .findFirst()
              .orElseThrow();
      int phase = Phase.valueOf(row.get(1)).place();
      assertThat(bar.answers().get(phase)).isEqualTo(Integer.parseInt(row.get(2)));
      assertThat(bar.minutes().get(phase))
          .isEqualTo(Double.parseDouble(row.get(3)), NumbersTest.EXACT);
    }
    assertThat(bars.stream().mapToInt(x -> x.allAnswers()).sum())
        .isEqualTo(b.sql().count("lately"));
  }

  private static void buttons(Beside b) throws SQLException {
    var buttons = b.page().buttons();
    assertThat(buttons.extent().n()).isEqualTo(b.sql().count("lately WHERE kind <> 'PRACTICE'"));
    for (var row : buttons.rows()) {
      for (int grade = 1; grade <= 4; grade++)
        assertThat(row.counts().get(grade - 1))
            .isEqualTo(
                b.sql()
                    .count(
                        "lately WHERE kind <> 'PRACTICE' AND phase = '%s' AND rating = %d"
                            .formatted(row.phase(), grade)));
    }
    var period = "day IN (SELECT day FROM lately)";
    assertThat(buttons.hard().n())
        .isEqualTo(b.sql().count("reviewed WHERE rating > 1 AND " + period));
    assertThat(buttons.hard().hits())
        .isEqualTo(b.sql().count("reviewed WHERE rating = 2 AND " + period));
    var pairs =
        "(SELECT rating, lag(rating) OVER (PARTITION BY card_id ORDER BY id) AS before FROM"
            + " reviewed WHERE "
            + period
            + ") WHERE before = ";
    assertThat(buttons.afterHard()).isEqualTo(NumbersTest.share(b, pairs + 2));
    assertThat(buttons.afterGood()).isEqualTo(NumbersTest.share(b, pairs + 3));
  }

  private static void hours(Beside b) throws SQLException {
    for (var hour : b.page().hours().hours())
      assertThat(hour.passed())
          .isEqualTo(
              NumbersTest.share(
                  b,
                  "reviewed WHERE day IN (SELECT day FROM lately) AND CAST(strftime('%H', at / 1000"
                      + " + zone_offset, 'unixepoch') AS INTEGER) = "
                      + hour.hour()));
  }

  private static void calendar(Beside b) throws SQLException {
    var calendar = b.page().calendar();
    var days =
        b.sql().rows("SELECT day, count(*), sum(minutes) FROM given GROUP BY day ORDER BY day");
    long first = calendar.cells().getFirst().date().toEpochDay();
    var minutes =
        days.stream()
            .filter(d -> Long.parseLong(d.get(0)) >= first)
            .filter(d -> Long.parseLong(d.get(0)) <= b.today())
            .mapToDouble(d -> Double.parseDouble(d.get(2)))
            .sorted()
            .toArray();
    int met = 0;
    for (var cell : calendar.cells()) {
      var day =
          days.stream()
              .filter(d -> Long.parseLong(d.get(0)) == cell.date().toEpochDay())
              .findFirst();
      double spent = day.map(d -> Double.parseDouble(d.get(2))).orElse(0.0);
      assertThat(cell.answers()).isEqualTo(day.map(d -> Integer.parseInt(d.get(1))).orElse(0));
      assertThat(cell.minutes()).isEqualTo(spent, NumbersTest.EXACT);
      assertThat(cell.level()).isEqualTo(day.isEmpty() ? 0 : quintile(minutes, spent));
      if (b.today() - cell.date().toEpochDay() < 28 && day.isPresent() && spent >= 20) met++;
    }
    assertThat(calendar.goal()).isEqualTo(20);
    assertThat(calendar.met()).isEqualTo(met);
    assertThat(calendar.cells().getFirst().date().getDayOfWeek().getValue()).isEqualTo(1);
  }

  /// 1 to 5: one more than the bounds, at each fifth of the sorted days, that are reached.
  private static int quintile(double[] sorted, double minutes) {
    int level = 1;
    for (int fifth = 1; fifth < 5; fifth++) {
      if (minutes >= sorted[sorted.length * fifth / 5] - 1e-9) level++;
    }
    return level;
  }

  private static void leeches(Beside b) throws SQLException {
    var most =
        "(SELECT asked.id, lapses, (SELECT total(minutes) FROM given WHERE card_id = asked.id) AS"
            + " spent FROM asked WHERE state IS NOT NULL)";
    int studied = b.sql().count(most);
    var costliest =
        "SELECT id FROM " + most + " ORDER BY spent DESC, id LIMIT " + studied * 2 / 100;
    var expected =
        b.sql()
            .rows(
                "SELECT id, lapses, round(spent, 9), id IN (%s) FROM %s WHERE lapses >= 6 OR id IN (%1$s) ORDER BY lapses DESC, spent DESC, id"
                    .formatted(costliest, most));
    assertThat(
            b.page().leeches().leeches().stream()
                .map(
                    l ->
                        Arrays.asList(
                            Long.toString(l.card().value()),
                            Integer.toString(l.lapses()),
                            Double.toString(Math.round(l.minutes() * 1e9) / 1e9),
                            l.costly() ? "1" : "0"))
                .toList())
        .isEqualTo(expected);
  }
}
