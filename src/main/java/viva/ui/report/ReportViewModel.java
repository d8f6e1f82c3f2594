package viva.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import viva.card.CardId;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.interview.grade.EffectRule;
import viva.interview.grade.Proposal;
import viva.interview.report.Export;
import viva.interview.report.MockReport;
import viva.study.What;
import viva.today.Mocking;
import viva.ui.kit.Place;
import viva.ui.kit.Services;

/// The report on a mock, and what it may change in the schedule.
public final class ReportViewModel {
  private final Services services;
  private final ReadOnlyObjectWrapper<Loaded> loaded = new ReadOnlyObjectWrapper<>();
  private final ObservableSet<Integer> ticked = FXCollections.observableSet(new TreeSet<>());

  /// What is loaded before the screen opens, and again after each change.
  ///
  /// @param report    nothing where the mock has none
  /// @param proposals what the mock should do to the schedule
  /// @param applied   cards whose schedule it has changed
  /// @param cards     the cards of the proposals, as far as they are still there
  public record Loaded(
      Optional<MockReport> report,
      List<Proposal> proposals,
      Set<CardId> applied,
      EffectRule rule,
      Map<CardId, ScheduledCard> cards) {
    public Loaded {
      proposals = List.copyOf(proposals);
      applied = Set.copyOf(applied);
      cards = Map.copyOf(cards);
    }
  }

  public ReportViewModel(Services services, Loaded loaded) {
    this.services = services;
    show(loaded);
  }

  /// Reads a report; for use on the library thread.
  static Loaded load(Services services, long session) {
    var library = services.library();
    var mocking = new Mocking(library, services.clock());
    var report = mocking.report(session);
    var proposals = report.map(r -> mocking.proposals(r.mock())).orElse(List.of());
    return new Loaded(
        report,
        proposals,
        library.mocks().applied(session),
        mocking.rule(),
        proposals.stream()
            .map(Proposal::card)
            .distinct()
            .flatMap(id -> library.card(id).stream())
            .collect(Collectors.toMap(ScheduledCard::id, Function.identity())));
  }

  public ReadOnlyObjectProperty<Loaded> loaded() {
    return loaded.getReadOnlyProperty();
  }

  /// Whether a proposal is to be applied.
  public boolean ticked(int index) {
    return ticked.contains(index);
  }

  /// Whether there is nothing to apply.
  public BooleanBinding noneTicked() {
    return Bindings.isEmpty(ticked);
  }

  public void tick(int index, boolean wanted) {
    if (wanted) ticked.add(index);
    else ticked.remove(index);
  }

  /// Whether a mock has changed this card's schedule already.
  public boolean applied(Proposal proposal) {
    return loaded.get().applied().contains(proposal.card());
  }

  /// Which answers change the schedule, from now on.
  public void rule(EffectRule rule) {
    change(mocking -> mocking.rule(rule));
  }

  /// Changes the schedule by the ticked proposals in one step, which the notice takes back.
  public void apply() {
    var chosen = new ArrayList<Proposal>();
    for (int index : ticked) chosen.add(loaded.get().proposals().get(index));
    var report = loaded.get().report();
    if (report.isEmpty() || chosen.isEmpty()) return;
    var mock = report.get().mock();
    services
        .background()
        .ask(
            () -> {
              var rows = mocking().apply(mock, chosen);
              return new Applied(rows, load(services, mock.session()));
            },
            applied -> {
              show(applied.loaded());
              var words = services.say("mock.letter.applied", applied.rows().size());
              if (applied.rows().isEmpty()) services.notices().say(words);
              else
                services
                    .notices()
                    .say(
                        words,
                        services.say("undo"),
                        () -> takeBack(mock.session(), applied.rows().getLast()));
            });
  }

  private record Applied(List<ReviewLog> rows, Loaded loaded) {}

  private record TakenBack(boolean done, Loaded loaded) {}

  /// An answer that was given since stays, and so does what the mock has changed.
  private void takeBack(long session, ReviewLog last) {
    services
        .background()
        .ask(
            () -> new TakenBack(services.library().undo(last), load(services, session)),
            back -> {
              show(back.loaded());
              if (!back.done()) services.notices().say(services.say("library.tooLate"));
            });
  }

  /// Studies what the report names, and nothing else.
  public void study() {
    var next = loaded.get().report().map(MockReport::next).orElse(List.of());
    if (next.isEmpty()) return;
    services
        .go()
        .accept(new Place.Study(What.cards(next.stream().map(MockReport.Next::card).toList())));
  }

  public void open(CardId card) {
    services.go().accept(new Place.Card(card));
  }

  public void leave() {
    services.go().accept(new Place.Mock());
  }

  /// Asks for a place and writes the report there.
  public void export(Export how) {
    services
        .choosers()
        .save(services.say("mock.letter.export"), name(how))
        .ifPresent(file -> write(how, file));
  }

  /// Writes the report into a file.
  void write(Export how, Path file) {
    var report = loaded.get().report();
    if (report.isEmpty()) return;
    services
        .background()
        .away(
            () -> {
              try {
                Files.writeString(file, how.write(report.get(), services::say));
                return services.say("mock.letter.exported", file.getFileName());
              } catch (IOException e) {
                return services.say("mock.letter.notExported", file, e.toString());
              }
            },
            said -> services.notices().say(said));
  }

  private String name(Export how) {
    var day = loaded.get().report().map(r -> r.result().day().toString()).orElse("");
    return services.say("mock.letter.file", day) + "." + how.extension();
  }

  private void change(Consumer<Mocking> work) {
    var report = loaded.get().report();
    if (report.isEmpty()) return;
    services
        .background()
        .ask(
            () -> {
              work.accept(mocking());
              return load(services, report.get().mock().session());
            },
            this::show);
  }

  private void show(Loaded now) {
    ticked.clear();
    for (int i = 0; i < now.proposals().size(); i++) {
      var proposal = now.proposals().get(i);
      if (proposal.ticked() && !now.applied().contains(proposal.card())) ticked.add(i);
    }
    loaded.set(now);
  }

  private Mocking mocking() {
    return new Mocking(services.library(), services.clock());
  }
}
