package viva.ui.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Learning steps as one writes them: `30s 10m 1h 2d`, separated by spaces or commas.
final class StepsText {
  private static final Pattern STEP = Pattern.compile("(\\d{1,5})([smhd])");

  private StepsText() {}

  /// The steps; nothing where they cannot be read. No words are no steps.
  static Optional<List<Duration>> read(String text) {
    var steps = new ArrayList<Duration>();
    for (var word : text.strip().split("[\\s,，、]+", -1)) {
      if (word.isEmpty()) continue;
      var step = STEP.matcher(word);
      if (!step.matches()) return Optional.empty();
      long count = Long.parseLong(step.group(1));
      if (count == 0) return Optional.empty();
      steps.add(
          switch (step.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
          });
    }
    return Optional.of(steps);
  }

  /// Steps as [#read] reads them.
  static String of(List<Duration> steps) {
    return steps.stream().map(StepsText::of).collect(Collectors.joining(" "));
  }

  private static String of(Duration step) {
    if (step.toSecondsPart() != 0) return step.toSeconds() + "s";
    if (step.toMinutesPart() != 0) return step.toMinutes() + "m";
    return step.toHoursPart() != 0 ? step.toHours() + "h" : step.toDays() + "d";
  }
}
