package viva.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import viva.card.Origin;

/// Opens a document at its line in the user's own editor.
///
/// @param command what the user has set: a program with its arguments, in which `{file}` and
///     `{line}` stand for the place; empty for VS Code or else the system's own choice
/// @param system  the operating system's name, as Java has it
public record Editor(String command, String system) {

  /// The commands to try, one after the other.
  List<List<String>> commands(Origin place) {
    var commands = new ArrayList<List<String>>();
    if (!command.isBlank()) commands.add(filled(command, place));
    commands.add(List.of(code(), "-g", place.file() + ":" + place.line()));
    commands.add(system(place.file()));
    return commands;
  }

  /// Starts the first program that is there; answers whether one was.
  public boolean open(Origin place, Predicate<List<String>> launch) {
    return commands(place).stream().anyMatch(launch);
  }

  private String code() {
    return windows() ? "code.cmd" : "code";
  }

  private List<String> system(String file) {
    if (windows()) return List.of("cmd", "/c", "start", "", file);
    return List.of(system.startsWith("Mac") ? "open" : "xdg-open", file);
  }

  private boolean windows() {
    return system.toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static List<String> filled(String command, Origin place) {
    var words =
        Arrays.stream(command.strip().split("\\s+"))
            .map(w -> w.replace("{line}", Integer.toString(place.line())))
            .map(w -> w.replace("{file}", place.file()))
            .toList();
    if (command.contains("{file}")) return words;
    var whole = new ArrayList<>(words);
    whole.add(place.file());
    return whole;
  }
}
