package viva.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import viva.ui.keys.Command;
import viva.ui.keys.Keymap;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// Every command with its key: pressing the button and then a key changes it.
final class KeysSection {
  private final Services services;
  private final Keymap keys;
  private final Map<Command, Button> buttons = new EnumMap<>(Command.class);
  private final VBox rows = new VBox();

  /// The command that gets the next key; nothing while none is waited for.
  private @Nullable Command listening;

  KeysSection(Services services) {
    this.services = services;
    keys = services.preferences().keys();
    for (var command : Command.values()) rows.getChildren().add(row(command));
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

  private Node row(Command command) {
    var button = new Button();
    button.setId("key-" + command.id());
    button.setMinWidth(HBox.USE_PREF_SIZE);
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
    var line = new HBox(Controls.label(services.say(command.word())), Controls.spring(), button);
    line.getStyleClass().addAll("setting", "key-setting");
    return line;
  }

  /// Shows a command's key; no other is waited for any more.
  private void tell(Command command) {
    if (command == listening) listening = null;
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
    var button = button(command);
    button.setText(services.say("settings.keys.press"));
    button.getStyleClass().add("listening");
  }

  /// The key that is pressed is the command's; Escape leaves it as it is.
  private void choose(Command command, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB || event.getCode().isModifierKey()) return;
    event.consume();
    Keymap.pressed(event)
        .flatMap(key -> keys.choose(command, key))
        .ifPresent(
            taken ->
                services
                    .notices()
                    .say(services.say("settings.keys.taken", services.say(taken.word()))));
    tell(command);
  }
}
