package viva.ui.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import viva.card.Card;
import viva.card.CardId;
import viva.card.Origin;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.store.shelf.Draft;
import viva.store.shelf.Edits;
import viva.store.shelf.OwnWords;
import viva.store.shelf.Words;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// What the editor knows and can do. What is typed is kept as a draft until it is saved or
/// discarded, so that nothing written is ever lost.
final class EditViewModel {
  /// Between two names of a topic's path.
  static final String WITHIN = " › ";

  private final Services services;
  private final Loaded loaded;
  private final Place back;
  private final StringProperty topic = new SimpleStringProperty("");
  private final StringProperty question = new SimpleStringProperty("");
  private final StringProperty answer = new SimpleStringProperty("");
  private final StringProperty tags = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private Draft kept;

  /// @param back where to go when the editor is left
  EditViewModel(Services services, Loaded loaded, Place back) {
    this.services = services;
    this.loaded = loaded;
    this.back = back;
    var stored = stored();
    kept = loaded.draft().orElse(stored);
    fill(kept);
    question.subscribe(
        words -> {
          if (!words.isBlank()) trouble.set("");
        });
  }

  /// What the library has of the card.
  private Draft stored() {
    return loaded
        .card()
        .map(ScheduledCard::card)
        .map(
            c ->
                new Draft(
                    String.join(WITHIN, c.topic().path()),
                    c.question(),
                    c.answer(),
                    String.join(" ", c.tags())))
        .orElse(new Draft("", "", "", ""));
  }

  private void fill(Draft draft) {
    topic.set(draft.topic());
    question.set(draft.question());
    answer.set(draft.answer());
    tags.set(draft.tags());
  }

  StringProperty topic() {
    return topic;
  }

  StringProperty question() {
    return question;
  }

  StringProperty answer() {
    return answer;
  }

  /// Words separated by blanks.
  StringProperty tags() {
    return tags;
  }

  /// Why it cannot be saved as it stands; empty where it can.
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  Optional<ScheduledCard> card() {
    return loaded.card();
  }

  Optional<OwnWords> own() {
    return loaded.own();
  }

  List<String> topics() {
    return loaded.topics().stream()
        .filter(t -> !t.path().isEmpty())
        .map(t -> String.join(WITHIN, t.path()))
        .toList();
  }

  /// Whether the card belongs to Viva's own document, or will.
  boolean isOwn() {
    return loaded.card().map(c -> Edits.isOwn(c.card().origin().file())).orElse(true);
  }

  /// Whether what is shown was typed earlier and never saved.
  boolean restored() {
    return loaded.draft().isPresent() && !loaded.draft().get().equals(stored());
  }

  /// The card as it is being written; nothing while it has no word.
  Optional<Card> preview() {
    if (question.get().isBlank() && answer.get().isBlank()) return Optional.empty();
    var words = question.get().isBlank() ? "…" : question.get();
    var origin = loaded.card().map(c -> c.card().origin()).orElse(new Origin(Edits.OWN, 1));
    return Optional.of(new Card(typedTopic(), words, answer.get(), origin, typedTags()));
  }

  /// Keeps what is typed where it can be found again.
  void keepDraft() {
    var now = new Draft(topic.get(), question.get(), answer.get(), tags.get());
    if (now.equals(kept)) return;
    kept = now;
    var id = id();
    boolean same = now.equals(stored());
    var at = services.clock().now().at();
    services
        .background()
        .run(
            () -> {
              var edits = services.library().shelves().edits();
              if (same) edits.forgetDraft(id);
              else edits.keepDraft(id, now, at);
            });
  }

  /// Leaves the editor; what is typed stays as a draft.
  void leave() {
    keepDraft();
    services.go().accept(back);
  }

  /// Throws away what was typed and shows what the library has.
  void discard() {
    fill(stored());
    keepDraft();
  }

  /// Keeps the card and leaves.
  void save() {
    save(false);
  }

  /// Keeps the card, and begins another one of the same topic and tags.
  void saveAndGoOn() {
    save(true);
  }

  private void save(boolean another) {
    trouble.set(""); // that the same is said again is news
    if (question.get().isBlank()) {
      trouble.set(services.say("edit.noQuestion"));
      return;
    }
    kept = new Draft(topic.get(), question.get(), answer.get(), tags.get());
    var words = new Words(question.get().strip(), answer.get().strip());
    services.background().ask(() -> keep(words), id -> saved(id, another));
  }

  private CardId keep(Words words) {
    var edits = services.library().shelves().edits();
    var id = id();
    if (id.isEmpty())
      return edits.add(typedTopic(), words, typedTags(), services.clock().now().at());
    if (isOwn()) edits.rewrite(id.get(), typedTopic(), words, typedTags());
    else edits.write(id.get(), words);
    return id.get();
  }

  private void saved(CardId id, boolean another) {
    if (another) {
      question.set("");
      answer.set("");
      kept = new Draft(topic.get(), "", "", tags.get());
      services.notices().say(services.say("edit.added"));
    } else {
      services.go().accept(loaded.card().isPresent() ? back : new Place.Card(id));
    }
  }

  /// Lets the note's words stand again; the notice takes that back.
  void turnBack() {
    var card = loaded.card().orElseThrow().id();
    var own = loaded.own().orElseThrow().own();
    var place = new Place.Edit(card, back);
    services
        .background()
        .ask(
            () -> {
              var edits = services.library().shelves().edits();
              edits.turnBack(card);
              edits.forgetDraft(Optional.of(card));
              return card;
            },
            _ -> {
              services.go().accept(back);
              services
                  .notices()
                  .say(
                      services.say("edit.turnedBack"),
                      services.say("undo"),
                      () ->
                          services
                              .background()
                              .ask(
                                  () -> {
                                    services.library().shelves().edits().write(card, own);
                                    return place;
                                  },
                                  services.go()));
            });
  }

  private Optional<CardId> id() {
    return loaded.card().map(ScheduledCard::id);
  }

  private Topic typedTopic() {
    return new Topic(words(topic.get(), WITHIN.strip()));
  }

  private List<String> typedTags() {
    return words(tags.get(), "\\s+");
  }

  private static List<String> words(String typed, String between) {
    return Arrays.stream(typed.split(between, -1))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .distinct()
        .collect(Collectors.toList());
  }
}
