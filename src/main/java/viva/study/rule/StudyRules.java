package viva.study.rule;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import viva.card.Topic;
import viva.fsrs.Load.Ease;

/// What the learner can set about the days and about single topics, beside the settings of the
/// scheduler.
///
/// @param retention    the recall aimed at in some topics, 0.7 to 0.99; the narrowest topic that
///     holds a card decides, and the scheduler's settings where none does
/// @param leech        what becomes of a card that is forgotten again and again
/// @param apartKin     whether cards of one question group are asked on different days
/// @param evenDays     whether the fuzz evens the days out
/// @param week         what is wanted of each day of the week; a day that is missing is normal
public record StudyRules(
    Map<Topic, Double> retention,
    LeechAction leech,
    boolean apartKin,
    boolean evenDays,
    Map<DayOfWeek, Ease> week) {

  /// As long as nothing was set.
  public static final StudyRules DEFAULT =
      new StudyRules(Map.of(), LeechAction.MARK, false, true, Map.of());

  private static final String TOPIC = "\u001e";
  private static final String NAME = "\u001f";

  public StudyRules {
    retention = Map.copyOf(retention);
    week = Map.copyOf(week);
    for (double desired : retention.values()) {
      if (!(desired >= 0.7 && desired <= 0.99))
        throw new IllegalArgumentException("desired retention " + desired);
    }
  }

  /// The recall aimed at in a topic.
  ///
  /// @param otherwise where neither the topic nor a wider one has its own
  public double retention(Topic topic, double otherwise) {
    for (int length = topic.path().size(); length > 0; length--) {
      var own = retention.get(new Topic(topic.path().subList(0, length)));
      if (own != null) return own;
    }
    return otherwise;
  }

  /// As a line that [#parse] reads again. Topics come last: a topic's name may hold any character.
  public String text() {
    var days = new EnumMap<DayOfWeek, Ease>(DayOfWeek.class);
    days.putAll(week);
    return String.join(
        ";",
        "leeches=" + leech,
        "apart=" + apartKin,
        "even=" + evenDays,
        "week="
            + days.entrySet().stream()
                .map(day -> day.getKey() + ":" + day.getValue())
                .collect(Collectors.joining(",")),
        "topics="
            + retention.entrySet().stream()
                .map(own -> own.getValue() + NAME + String.join(NAME, own.getKey().path()))
                .sorted()
                .collect(Collectors.joining(TOPIC)));
  }

  /// Reads what [#text] wrote; IllegalArgumentException for anything else.
  public static StudyRules parse(String text) {
    var parts = text.split(";", 5);
    var names = List.of("leeches", "apart", "even", "week", "topics");
    if (parts.length != names.size()) throw new IllegalArgumentException("no rules: " + text);
    var values = new String[parts.length];
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].startsWith(names.get(i) + "="))
        throw new IllegalArgumentException("no " + names.get(i) + " in the rules");
      values[i] = parts[i].substring(names.get(i).length() + 1);
    }
    return new StudyRules(
        topics(values[4]),
        LeechAction.valueOf(values[0]),
        Boolean.parseBoolean(values[1]),
        Boolean.parseBoolean(values[2]),
        week(values[3]));
  }

  private static Map<DayOfWeek, Ease> week(String text) {
    var week = new EnumMap<DayOfWeek, Ease>(DayOfWeek.class);
    if (text.isEmpty()) return week;
    for (var day : text.split(",", -1)) {
      var pair = day.split(":", 2);
      if (pair.length < 2) throw new IllegalArgumentException("no day of the week: " + day);
      week.put(DayOfWeek.valueOf(pair[0]), Ease.valueOf(pair[1]));
    }
    return week;
  }

  private static Map<Topic, Double> topics(String text) {
    var topics = new LinkedHashMap<Topic, Double>();
    if (text.isEmpty()) return topics;
    for (var own : text.split(TOPIC, -1)) {
      var names = Arrays.asList(own.split(NAME, -1));
      topics.put(new Topic(names.subList(1, names.size())), Double.parseDouble(names.getFirst()));
    }
    return topics;
  }
}
