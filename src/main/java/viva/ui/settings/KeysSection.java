package viva.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import viva.ui.keys.Command;
import viva.ui.keys.Doing;
import viva.ui.keys.FixedKey;
import viva.ui.keys.Group;
import viva.ui.keys.Keymap;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// Every key there is: pressing a command's button and then a key changes it, all others are only
/// told.
final class KeysSection {
  private final Services services;
  private final Keymap keys;
  private final Map<Command, Button> buttons = new EnumMap<>(Command.class);
  private final VBox rows = new VBox();

  /// The command that gets the next key; nothing while none is waited for.
  private @Nullable Command listening;

  /// Whether it is said that a key cannot be.
  private boolean refusing;

  KeysSection(Services services) {
    this.services = services;
    keys = services.preferences().keys();
    for (var group : Group.values()) {
      rows.getChildren().add(Controls.label(services.say(group.word()), "strong", "keys-group"));
      for (var command : Command.values())
        if (command.group() == group) rows.getChildren().add(row(command));
      for (var fixed : FixedKey.of(group)) rows.getChildren().add(row(fixed));
    }
    var back = Controls.button(services.say("settings.keys.back"), keys::back);
    back.setId("keys-back");
    var foot = new HBox(back);
    foot.getStyleClass().add("setting");
    rows.getChildren().add(foot);
    keys.changes().subscribe(() -> buttons.keySet().forEach(this::tell));
    buttons.keySet().forEach(this::tell);
  }

  Node node() {
    return rows;
  }

  private Node row(FixedKey key) {
    return line(key, Controls.key(services.key(key)));
  }

  private Node line(Doing doing, Region key) {
    key.setMinWidth(Region.USE_PREF_SIZE);
    var name = Controls.paragraph(services.say(doing.word()));
    var line = new HBox(12, name, Controls.spring(), key);
    line.getStyleClass().addAll("setting", "key-setting");
    return line;
  }

  private Node row(Command command) {
    var button = new Button();
    button.setId("key-" + command.id());
    button.setOnAction(_ -> listen(command));
    button.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (command == listening) choose(command, event);
        });
    button
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused) tell(command);
            });
    buttons.put(command, button);
    return line(command, button);
  }

  /// Shows a command's key; it is not waited for any more.
  private void tell(Command command) {
    if (command == listening) {
      listening = null;
      keys.listen(false);
      if (refusing) services.notices().clear();
      refusing = false;
    }
    var button = button(command);
    button.getStyleClass().remove("listening");
    button.setText(services.key(command));
    button.setAccessibleText(
        services.say("pair", services.say(command.word()), services.key(command)));
  }

  private Button button(Command command) {
    return buttons.computeIfAbsent(command, _ -> new Button());
  }

  private void listen(Command command) {
    listening = command;
    keys.listen(true);
    var button = button(command);
    button.setText(services.say("settings.keys.press"));
    button.getStyleClass().add("listening");
  }

  /// The key that is pressed is the command's; Escape leaves it as it is. After one that cannot be,
  /// another is waited for.
  private void choose(Command command, KeyEvent event) {
    event.consume();
    if (event.getCode() == KeyCode.ESCAPE) {
      tell(command);
      return;
    }
    var pressed = Keymap.pressed(event);
    if (pressed.isEmpty()) return;
    var taken = keys.choose(command, pressed.get());
    refusing |= taken.isPresent();
    if (taken.isEmpty()) tell(command);
    else services.notices().say(refused(pressed.get(), taken.get()));
  }

  private String refused(KeyCombination key, Doing taken) {
    var says =
        switch (taken) {
          case Command _ -> "settings.keys.taken";
          case FixedKey _ -> "settings.keys.fixed";
        };
    return services.say(
        says, Keymap.text(key), services.say(taken.word()), services.say(taken.group().word()));
  }
}
