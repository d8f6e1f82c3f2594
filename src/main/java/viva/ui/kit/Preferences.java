package viva.ui.kit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The user's choices about the look; each takes effect at once and is kept.
public final class Preferences {
  private final ObjectProperty<Language> language;
  private final ObjectProperty<ThemeChoice> theme;

  /// The user's editor, as [Editor] has it.
  private final StringProperty editor;

  /// The language of Viva's own words.
  public enum Language {
    SYSTEM,
    CHINESE,
    ENGLISH;

    /// The language's locale, where the system speaks `system`.
    public Locale locale(Locale system) {
      return switch (this) {
        case SYSTEM -> system;
        case CHINESE -> Locale.SIMPLIFIED_CHINESE;
        case ENGLISH -> Locale.ENGLISH;
      };
    }
  }

  /// Light, dark, or as the system has it.
  public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// Choices read by key, and kept through `keep` when they change.
  public Preferences(Function<String, Optional<String>> read, BiConsumer<String, String> keep) {
    language = property("language", Language.SYSTEM, Language.class, read, keep);
    editor = new SimpleStringProperty(read.apply("editor").orElse(""));
    editor.subscribe((_, chosen) -> keep.accept("editor", chosen));
    theme = property("theme", ThemeChoice.SYSTEM, ThemeChoice.class, read, keep);
  }

  public ObjectProperty<Language> language() {
    return language;
  }

  public ObjectProperty<ThemeChoice> theme() {
    return theme;
  }

  /// The command that opens a document in the user's editor; empty for the usual one.
  public StringProperty editor() {
    return editor;
  }

  private static <E extends Enum<E>> ObjectProperty<E> property(
      String key,
      E otherwise,
      Class<E> type,
      Function<String, Optional<String>> read,
      BiConsumer<String, String> keep) {
    var property =
        new SimpleObjectProperty<>(read.apply(key).flatMap(v -> value(type, v)).orElse(otherwise));
    property.subscribe((_, chosen) -> keep.accept(key, chosen.name()));
    return property;
  }

  /// Nothing for a word that a newer Viva may have written.
  private static <E extends Enum<E>> Optional<E> value(Class<E> type, String name) {
    for (var constant : type.getEnumConstants())
      if (constant.name().equals(name)) return Optional.of(constant);
    return Optional.empty();
  }
}
