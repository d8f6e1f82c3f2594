package viva.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import viva.card.ScheduledCard;
import viva.store.view.StoredDocument;
import viva.ui.kit.Services;

/// What the library screen knows and can do.
public final class LibraryViewModel {
  private final Services services;
  private final ObservableList<StoredDocument> documents = FXCollections.observableArrayList();
  private final ObservableList<ScheduledCard> cards = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<StoredDocument>> document =
      new SimpleObjectProperty<>(Optional.empty());
  private final int problems;

  /// What is loaded before the screen opens.
  public record Loaded(List<StoredDocument> documents, List<ScheduledCard> cards, int problems) {}

  public LibraryViewModel(Services services, Loaded loaded) {
    this.services = services;
    documents.setAll(loaded.documents());
    cards.setAll(loaded.cards());
    problems = loaded.problems();
    document.subscribe((_, chosen) -> show(chosen));
  }

  public ObservableList<StoredDocument> documents() {
    return documents;
  }

  public ObservableList<ScheduledCard> cards() {
    return cards;
  }

  /// The document whose cards are shown; empty for all.
  public ObjectProperty<Optional<StoredDocument>> document() {
    return document;
  }

  /// How many problems the notes have.
  public int problems() {
    return problems;
  }

  private void show(Optional<StoredDocument> chosen) {
    services
        .background()
        .ask(
            () ->
                chosen.isPresent()
                    ? services.library().cardsOf(chosen.get())
                    : services.library().cards(),
            cards::setAll);
  }
}
