package viva.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import viva.card.ScheduledCard;
import viva.store.StoredDocument;
import viva.ui.kit.Services;

/// What the library screen knows and can do.
public final class LibraryViewModel {
  private final Services services;
  private final ObservableList<StoredDocument> documents = FXCollections.observableArrayList();
  private final ObservableList<ScheduledCard> cards = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<StoredDocument>> document =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private AtomicBoolean cancelled = new AtomicBoolean();

  /// How far an import is.
  ///
  /// @param file the file being read; empty before the first
  public record Progress(int done, int all, String file) {}

  /// What is loaded before the screen opens.
  public record Loaded(List<StoredDocument> documents, List<ScheduledCard> cards) {}

  public LibraryViewModel(Services services, Loaded loaded) {
    this.services = services;
    documents.setAll(loaded.documents());
    cards.setAll(loaded.cards());
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

  /// The import under way, if there is one.
  public ReadOnlyObjectProperty<Optional<Progress>> progress() {
    return progress.getReadOnlyProperty();
  }

  /// Reads files and folders and keeps their cards.
  public void importNotes(List<Path> paths) {
    if (paths.isEmpty() || progress.get().isPresent()) return;
    var stop = new AtomicBoolean();
    cancelled = stop;
    progress.set(Optional.of(new Progress(0, 0, "")));
    Importing.run(
        services,
        paths,
        p -> progress.set(Optional.of(p)),
        stop::get,
        said -> {
          progress.set(Optional.empty());
          services.notices().say(said);
          reload();
        });
  }

  public void cancelImport() {
    cancelled.set(true);
  }

  private void reload() {
    services
        .background()
        .ask(
            () -> new Loaded(services.library().documents(), services.library().cards()),
            loaded -> {
              documents.setAll(loaded.documents());
              document.set(Optional.empty());
              cards.setAll(loaded.cards());
            });
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
