package viva.ui.home;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import viva.ui.home.HomeViewModel.Deck;
import viva.ui.kit.Controls;
import viva.ui.kit.Preferences.Language;
import viva.ui.kit.Preferences.ThemeChoice;
import viva.ui.kit.Services;

/// What a new user is told: what is there, and the two choices that matter at once.
record Welcome(Services services, HomeViewModel model, Deck deck) {

  Node node() {
    var preferences = services.preferences();
    var choices =
        new FlowPane(
            12,
            12,
            choice("language", Language.values(), preferences.language()),
            choice("theme", ThemeChoice.values(), preferences.theme()));
    // With no card yet it is the one thing to do, and stands above.
    if (!model.today().empty())
      choices.getChildren().add(Controls.button(services.say("home.import"), model::importNotes));
    if (deck.offered()) {
      var english = Controls.button(services.say("welcome.english"), model::addEnglishDeck);
      english.setId("english-deck");
      choices.getChildren().add(english);
    }
    var close = Controls.button(services.say("welcome.done"), model::welcomed, "quiet");
    close.setId("welcome-close");
    choices.getChildren().add(close);
    var box =
        new VBox(
            Controls.label(services.say("welcome.title"), "title"),
            Controls.paragraph(words()),
            choices);
    box.getStyleClass().addAll("sheet", "welcome");
    box.setId("welcome");
    return box;
  }

  private String words() {
    return deck.cards() == 0
        ? services.say("welcome.none")
        : services.say("welcome.text", deck.cards(), deck.english() ? 1 : 0);
  }

  private <E extends Enum<E>> Node choice(String name, E[] values, ObjectProperty<E> property) {
    Function<E, String> word =
        value ->
            services.say(
                "welcome.choice",
                services.say("settings." + name),
                services.say("settings." + name + "." + value));
    var box = new ChoiceBox<E>();
    box.getItems().setAll(values);
    box.setConverter(Controls.words(word));
    box.setValue(property.get());
    box.setId("welcome-" + name);
    box.setAccessibleText(services.say("settings." + name));
    box.valueProperty().subscribe((_, chosen) -> property.set(chosen));
    return box;
  }
}
