package viva.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Paper and ink in light and dark, and the font that has Chinese.
public final class Theme {
  /// Families with simplified-Chinese shapes, best first, of Linux, Windows and macOS.
  private static final List<String> CHINESE =
      List.of(
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "PingFang SC",
          "Hiragino Sans GB",
          "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei",
          "SimSun");

  /// The same with letters of one width.
  private static final List<String> CHINESE_MONO =
      List.of(
          "Noto Sans Mono CJK SC",
          "Source Han Mono SC",
          "Sarasa Mono SC",
          "WenQuanYi Micro Hei Mono",
          "WenQuanYi Zen Hei Mono");

  /// Where letters have one width: code, and the editor.
  private static final String MONO = ".md-code, .md-mono, .md-refused, .edit-area";

  private Theme() {}

  /// The first family on this system that can draw simplified Chinese well.
  public static Optional<String> chineseFamily() {
    return first(CHINESE);
  }

  private static Optional<String> first(List<String> families) {
    var have = Font.getFamilies();
    return families.stream().filter(have::contains).findFirst();
  }

  /// Reads the files of the usual font, a tenth of a second of work, before the screen thread asks
  /// for it: to be called while the toolkit starts.
  ///
  /// @return whether there is one with Chinese
  public static boolean readFonts() {
    var family = chineseFamily();
    for (var weight : List.of(FontWeight.NORMAL, FontWeight.BOLD))
      family.ifPresent(name -> Font.font(name, weight, Font.getDefault().getSize()));
    return family.isPresent();
  }

  /// Whether Chinese shows as more than boxes: boxes are all alike.
  public static boolean drawsChinese() {
    return chineseFamily().isPresent() || !same("中", "国");
  }

  private static boolean same(String one, String other) {
    var a = new Text(one).snapshot(null, null);
    var b = new Text(other).snapshot(null, null);
    if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) return false;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        if (a.getPixelReader().getArgb(x, y) != b.getPixelReader().getArgb(x, y)) return false;
      }
    }
    return true;
  }

  /// Dresses a scene and keeps it dressed as the choices and the system's scheme change.
  public static void dress(Scene scene, Preferences preferences) {
    Runnable anew = () -> dress(scene, dark(preferences.theme().get()), preferences);
    preferences.theme().subscribe(anew);
    preferences.accent().subscribe(anew);
    preferences.family().subscribe(anew);
    Platform.getPreferences().colorSchemeProperty().subscribe(anew);
    anew.run();
  }

  /// Dresses a scene once.
  public static void dress(Scene scene, boolean dark) {
    dress(scene, dark, chosen("", "TEAL"));
  }

  private static void dress(Scene scene, boolean dark, Preferences preferences) {
    dress(scene, dark, chosen(preferences.family().get(), preferences.accent().get().name()));
  }

  private static void dress(Scene scene, boolean dark, String chosen) {
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            sheet(dark ? "dark.css" : "light.css"),
            sheet("viva.css"),
            sheet("screens.css"),
            sheet("desk.css"),
            sheet("shelf.css"),
            sheet("scheduling.css"),
            sheet("markup.css"),
            sheet("progress.css"),
            sheet("mock.css"),
            sheet("focus.css"),
            chosen);
  }

  private static boolean dark(Preferences.ThemeChoice choice) {
    return switch (choice) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /// The rules that come of the user's choices. Without a named family an English system draws
  /// Chinese in Japanese shapes.
  private static String chosen(String family, String accent) {
    var named = family.isBlank() ? chineseFamily() : Optional.of(family.replace("\"", ""));
    var colour = "-viva-" + accent.toLowerCase(Locale.ROOT);
    var rule =
        ".root { -viva-accent: %s; -viva-accent-soft: %s-soft; -viva-selection: %s-selection; %s }"
            .formatted(colour, colour, colour, named.map(Theme::family).orElse(""));
    rule += first(CHINESE_MONO).map(f -> "\n" + MONO + " { " + family(f) + " }").orElse("");
    return "data:text/css;charset=utf-8,"
        + URLEncoder.encode(rule, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String family(String name) {
    return "-fx-font-family: \"" + name + "\";";
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource("/viva/ui/" + name)).toExternalForm();
  }
}
