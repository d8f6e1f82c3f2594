package viva.ui.kit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import viva.ui.keys.Keymap;

/// The user's choices about the look; each takes effect at once and is kept.
public final class Preferences {
  /// The sizes of a card's text there are, in percent.
  public static final List<Integer> ZOOMS =
      List.of(50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300);

  private final ObjectProperty<Language> language;
  private final ObjectProperty<ThemeChoice> theme;
  private final ObjectProperty<ReadingWidth> readingWidth;
  private final ObjectProperty<Integer> zoom;

  private final ObjectProperty<Accent> accent;
  private final ObjectProperty<Motion> motion;

  /// The user's editor, as [Editor] has it.
  private final StringProperty editor;

  /// The family of all words; empty for Viva's own choice.
  private final StringProperty family;

  private final Map<String, StringProperty> layouts = new HashMap<>();
  private final Function<String, Optional<String>> read;
  private final BiConsumer<String, String> keep;
  private final StudyOptions study;
  private final Keymap keys;

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

  /// How wide the column of a card's text may become.
  public enum ReadingWidth {
    NARROW,
    NORMAL,
    WIDE,
    FULL
  }

  /// The one colour beside paper and ink.
  public enum Accent {
    TEAL,
    BLUE,
    VIOLET,
    ROSE,
    GRAPHITE
  }

  /// Whether things fade in.
  public enum Motion {
    SYSTEM,
    FULL,
    REDUCED
  }

  /// Choices read by key, and kept through `keep` when they change.
  public Preferences(Function<String, Optional<String>> read, BiConsumer<String, String> keep) {
    this.read = read;
    this.keep = keep;
    language = property("language", Language.SYSTEM, Language.class, read, keep);
    editor = new SimpleStringProperty(read.apply("editor").orElse(""));
    editor.subscribe((_, chosen) -> keep.accept("editor", chosen));
    family = new SimpleStringProperty(read.apply("family").orElse(""));
    family.subscribe((_, chosen) -> keep.accept("family", chosen));
    accent = property("accent", Accent.TEAL, Accent.class, read, keep);
    motion = property("motion", Motion.SYSTEM, Motion.class, read, keep);
    study = new StudyOptions(read, keep);
    keys = new Keymap(read, keep);
    theme = property("theme", ThemeChoice.SYSTEM, ThemeChoice.class, read, keep);
    readingWidth = property("readingWidth", ReadingWidth.NORMAL, ReadingWidth.class, read, keep);
    zoom = new SimpleObjectProperty<>(read.apply("zoom").map(Preferences::percent).orElse(100));
    zoom.subscribe((_, chosen) -> keep.accept("zoom", chosen.toString()));
  }

  public ObjectProperty<Language> language() {
    return language;
  }

  public ObjectProperty<ThemeChoice> theme() {
    return theme;
  }

  public ObjectProperty<Accent> accent() {
    return accent;
  }

  public ObjectProperty<Motion> motion() {
    return motion;
  }

  /// The font family of all words; empty for Viva's own choice.
  public StringProperty family() {
    return family;
  }

  /// What the study screen shows beside the card.
  public StudyOptions study() {
    return study;
  }

  /// Which key runs which command.
  public Keymap keys() {
    return keys;
  }

  /// The command that opens a document in the user's editor; empty for the usual one.
  public StringProperty editor() {
    return editor;
  }

  public ObjectProperty<ReadingWidth> readingWidth() {
    return readingWidth;
  }

  /// The size of a card's text in percent, one of [#ZOOMS].
  public ObjectProperty<Integer> zoom() {
    return zoom;
  }

  /// Where something stands on the screen, such as a window or a split; empty until it was moved.
  public StringProperty layout(String name) {
    return layouts.computeIfAbsent(
        name,
        _ -> {
          var layout = new SimpleStringProperty(read.apply("layout." + name).orElse(""));
          layout.subscribe((_, moved) -> keep.accept("layout." + name, moved));
          return layout;
        });
  }

  /// The next larger or smaller text.
  ///
  /// @param steps how many, negative for smaller
  public void zoomBy(int steps) {
    int now = ZOOMS.indexOf(zoom.get());
    zoom.set(ZOOMS.get(Math.clamp(now + (long) steps, 0, ZOOMS.size() - 1)));
  }

  /// The usual size again.
  public void zoomBack() {
    zoom.set(100);
  }

  /// The nearest of the sizes there are.
  private static int percent(String kept) {
    var digits = kept.chars().allMatch(Character::isDigit) && kept.length() < 5 ? kept : "";
    int asked = digits.isEmpty() ? 100 : Integer.parseInt(digits);
    return ZOOMS.stream().min(Comparator.comparingInt(z -> Math.abs(z - asked))).orElse(100);
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
