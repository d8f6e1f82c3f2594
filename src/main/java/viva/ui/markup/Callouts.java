package viva.ui.markup;

import java.util.Locale;

/// The kinds of callouts of Obsidian and GitHub, by what they say to a reader.
enum Callouts {
  NOTE,
  SUMMARY,
  TIP,
  SUCCESS,
  QUESTION,
  WARNING,
  DANGER,
  EXAMPLE,
  QUOTE;

  /// @param kind as written, in lower case; one that nobody knows is a note
  static Callouts of(String kind) {
    return switch (kind) {
      case "summary", "abstract", "tldr" -> SUMMARY;
      case "tip", "hint", "important" -> TIP;
      case "success", "check", "done" -> SUCCESS;
      case "question", "help", "faq" -> QUESTION;
      case "warning", "caution", "attention" -> WARNING;
      case "danger", "error", "bug", "failure", "fail", "missing" -> DANGER;
      case "example" -> EXAMPLE;
      case "quote", "cite" -> QUOTE;
      default -> NOTE;
    };
  }

  String style() {
    return "md-callout-" + name().toLowerCase(Locale.ROOT);
  }

  /// What stands above a callout without a title of its own.
  String title(DrawingContext context, String kind) {
    return switch (kind) {
      case "important", "caution", "todo" -> context.say("callout." + kind);
      case "note", "info" -> context.say("callout.note");
      default -> this == NOTE ? kind : context.say("callout." + name().toLowerCase(Locale.ROOT));
    };
  }
}
