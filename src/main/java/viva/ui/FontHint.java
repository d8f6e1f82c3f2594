package viva.ui;

import java.util.Locale;
import viva.ui.kit.Notices;
import viva.ui.kit.Theme;
import viva.words.Messages;

/// Says which font to install where Chinese would show as boxes.
final class FontHint {
  private FontHint() {}

  static void check(Messages messages, Notices notices) {
    if (Theme.drawsChinese()) return;
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var remedy = system.contains("linux") ? "app.noChineseFont.linux" : "app.noChineseFont.other";
    notices.say(messages.say("app.noChineseFont", messages.say(remedy)));
  }
}
