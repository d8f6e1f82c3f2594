package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import viva.card.Card;
import viva.content.Documents;
import viva.store.Library;
import viva.ui.kit.Place;

/// Draws ten cards of the built-in deck, drawn by lot, as the study screen shows them, light and
/// dark: `DeckPictures FOLDER SEED`, from the root of the project. The window is taller than the
/// headless screen, which complains of it; the pictures are whole.
final class DeckPictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final int CARDS = 10;
  private static final int MOST_IN_A_TOPIC = 30;

  private DeckPictures() {}

  static void main(String[] args) throws IOException {
    var out = Files.createDirectories(Path.of(args[0]));
    var cards = new ArrayList<Card>();
    Documents.read(List.of(Path.of("content/zh")))
        .readings()
        .forEach(d -> cards.addAll(d.reading().cards()));
    Collections.shuffle(cards, new Random(Long.parseLong(args[1])));
    for (int i = 0; i < CARDS; i++) {
      System.out.printf("%d %s: %s%n", i, cards.get(i).topic(), cards.get(i).question());
      for (var theme : List.of("LIGHT", "DARK")) {
        var name = "%d-%s.png".formatted(i, theme.toLowerCase(Locale.ROOT));
        draw(cards.get(i), theme, out.resolve(name));
      }
    }
    Platform.exit();
  }

  private static void draw(Card card, String theme, Path picture) throws IOException {
    var folder = Files.createTempDirectory("deck");
    var library = folder.resolve("library.db");
    try (var prepared = Library.open(library)) {
      prepared.setting("theme", theme);
    }
    try (var desk = OpenDesk.at(library, new Place.Home(), Locale.SIMPLIFIED_CHINESE, NOW)) {
      Fx.run(() -> desk.scene().getWindow().setHeight(1500));
      desk.waitFor("#home");
      desk.go(new Place.Study(card.topic()));
      answer(desk, card, picture);
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  /// Cards of a topic come in the order of their file: those before the one that is looked for are
  /// answered.
  private static void answer(OpenDesk desk, Card card, Path picture) {
    var beginning = card.question().split("[$`]", 2)[0].strip();
    for (int i = 0; i < MOST_IN_A_TOPIC; i++) {
      desk.waitFor(".study-question");
      boolean found = desk.text().contains(beginning);
      desk.key(KeyCode.SPACE);
      desk.waitFor("#rate-good");
      if (found) {
        desk.picture(picture);
        return;
      }
      desk.key(KeyCode.DIGIT4);
      desk.waitFor(".reveal");
    }
    throw new IllegalStateException("not asked: " + card.question());
  }
}
