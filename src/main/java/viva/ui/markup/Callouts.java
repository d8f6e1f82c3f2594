package viva.ui.markup;

import java.util.List;
import java.util.Locale;

/// The kinds of callouts of Obsidian and GitHub, by what they say to a reader.
enum Callouts {
  NOTE("note", "info", "todo"),
  SUMMARY("summary", "abstract", "tldr"),
  TIP("tip", "hint", "important"),
  SUCCESS("success", "check", "done"),
  QUESTION("question", "help", "faq"),
  WARNING("warning", "caution", "attention"),
  DANGER("danger", "error", "bug", "failure", "fail", "missing"),
  EXAMPLE("example"),
  QUOTE("quote", "cite");

  private final List<String> names;

  Callouts(String... names) {
    this.names = List.of(names);
  }

  /// @param kind as written, in lower case; one that nobody knows is a note
  static Callouts of(String kind) {
    for (var callout : values()) if (callout.names.contains(kind)) return callout;
    return NOTE;
  }

  String style() {
    return "md-callout-" + name().toLowerCase(Locale.ROOT);
  }

  /// What stands above a callout without a title of its own.
  String title(DrawingContext context, String kind) {
    return switch (kind) {
      case "important", "caution", "todo" -> context.say("callout." + kind);
      default -> names.contains(kind) ? context.say("callout." + names.getFirst()) : kind;
    };
  }
}
