package viva.today;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import viva.card.CardId;
import viva.card.ReviewLog;
import viva.card.ScheduledCard;
import viva.card.StudyMoment;
import viva.card.Topic;
import viva.card.mock.Candidate;
import viva.card.mock.Mock;
import viva.card.mock.MockSetup;
import viva.interview.MockSession;
import viva.interview.PointSearch;
import viva.interview.draw.Drawing;
import viva.interview.draw.MockDraw;
import viva.interview.draw.Pool;
import viva.interview.grade.EffectRule;
import viva.interview.grade.MockScore;
import viva.interview.grade.Proposal;
import viva.interview.grade.Proposals;
import viva.interview.report.MockReport;
import viva.interview.word.AliasPair;
import viva.interview.word.Aliases;
import viva.store.Library;
import viva.store.mock.MockEffect;
import viva.store.mock.Mocks;
import viva.study.StudyClock;

/// Mock interviews with one library; for use on the library thread.
public final class Mocking {
  private static final String RULE = "mock.effect";

  private static final String OWN_ALIASES = "aliases.txt";

  /// No card of this many mocks before is asked again.
  private static final int LATELY = 3;

  private final Library library;
  private final StudyClock clock;
  private final Mocks mocks;

  public Mocking(Library library, StudyClock clock) {
    this.library = library;
    this.clock = clock;
    this.mocks = library.mocks();
  }

  /// The set-up to offer: the last one with a new seed, or the usual one.
  public MockSetup setup() {
    return mocks.lastSetup().orElse(MockSetup.FIRST).withSeed(clock.now().at().toEpochMilli());
  }

  /// The questions that a set-up leads to, for the preview and for the start. A set-up without
  /// weights takes those of its interview.
  public Drawing draw(MockSetup setup) {
    return draw(setup, pool());
  }

  /// What is drawn from now: to draw more than once, as long as nothing else is done.
  public Pool pool() {
    return new Pool(
        mocks.candidates(clock.day()),
        id -> library.card(id).orElseThrow().card(),
        mocks.askedLately(LATELY),
        clock.now(),
        new Today(library, clock).scheduler().model());
  }

  /// The same as [#draw(MockSetup)], from a pool.
  public Drawing draw(MockSetup setup, Pool pool) {
    var weighted =
        setup.weights().isEmpty()
            ? setup.withWeights(interviewWeights(setup, pool.cards()))
            : setup;
    return MockDraw.of(weighted, pool);
  }

  private Map<Topic, Double> interviewWeights(MockSetup setup, List<Candidate> cards) {
    Map<Topic, Double> weights = new HashMap<>();
    for (var stored : library.interviews().all()) {
      if (setup.interview().isEmpty() || stored.id() != setup.interview().getAsLong()) continue;
      var interview = stored.interview();
      for (var card : cards) {
        double weight = interview.weight(card.topic());
        if (weight <= 0 || !card.answered()) continue;
        var topic = interview.weighed(card.topic());
        weights.merge(topic, weight, Double::sum);
      }
    }
    return weights;
  }

  /// Begins a mock with the questions of a drawing; one that was open is left.
  public MockSession begin(MockSetup setup, Drawing drawing) {
    return MockSession.of(mocks.begin(setup, clock.now(), drawing.questions()));
  }

  /// Looks for the key points of a deck in answers, by the names of terms that come with Viva,
  /// those of the learner's file `aliases.txt` beside the library, and the pairs the learner made.
  public PointSearch search(Collection<ScheduledCard> deck) {
    var pairs = new ArrayList<>(Aliases.pairs(own()));
    for (var pair : mocks.termPairs()) pairs.add(new AliasPair(pair.one(), pair.other()));
    return new PointSearch(
        deck.stream().map(ScheduledCard::card).toList(), Aliases.standard().with(pairs));
  }

  private String own() {
    var file = library.file().resolveSibling(OWN_ALIASES);
    try {
      return Files.exists(file) ? new String(Files.readAllBytes(file), UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  /// The mock that was begun and is not over.
  public Optional<MockSession> open() {
    return mocks.open().map(MockSession::of);
  }

  /// Keeps the step that led to this session.
  public void keep(MockSession session) {
    mocks.keep(session.mock().session(), session.question());
  }

  /// Keeps only what is being said.
  public void draft(MockSession session) {
    mocks.draft(session.mock().session(), session.question());
  }

  /// Ends a mock, whether all its questions are done or not, and reports. A mock of which nothing
  /// counts is left without a result, and has no report.
  public Optional<MockReport> finish(Mock mock) {
    var score = MockScore.of(mock);
    if (score.isEmpty()) {
      mocks.leave();
      return Optional.empty();
    }
    mocks.finish(score.get().result(), score.get().scores());
    return report(mock.session());
  }

  /// The report on a mock that is over; nothing for any other.
  public Optional<MockReport> report(long session) {
    return mocks
        .find(session)
        .filter(mock -> MockScore.of(mock).isPresent())
        .map(mock -> MockReport.of(mock, asked(mock), mocks.missed()));
  }

  private Map<CardId, ScheduledCard> asked(Mock mock) {
    var ids = new ArrayList<CardId>();
    for (var question : mock.questions()) {
      ids.add(question.drawn().card());
      question.followUps().forEach(f -> ids.addAll(f.cards()));
    }
    return ids.stream()
        .distinct()
        .flatMap(id -> library.card(id).stream())
        .collect(Collectors.toMap(ScheduledCard::id, Function.identity()));
  }

  /// Which answers of a mock change the schedule.
  public EffectRule rule() {
    return library.setting(RULE).map(EffectRule::valueOf).orElse(EffectRule.FAILURES_AND_DUE);
  }

  public void rule(EffectRule rule) {
    library.setting(RULE, rule.name());
  }

  /// What a mock that is over should do to the schedule.
  public List<Proposal> proposals(Mock mock) {
    var cards = asked(mock);
    cards.keySet().removeIf(library.shelves().catalogue()::archived);
    return new Proposals(rule(), cards, mocks.reviewedOn(clock.day())).of(mock);
  }

  /// Lets the chosen proposals change the schedule, in one step that one [Library#undo] takes back;
  /// each at most once.
  ///
  /// @return how many were applied
  public List<ReviewLog> apply(Mock mock, List<Proposal> chosen) {
    var now = clock.now();
    var schedulers = new Today(library, clock).schedulers();
    var effects = new ArrayList<MockEffect>();
    for (var proposal : chosen) {
      if (proposal.effect() == Proposal.Effect.NOTHING) continue;
      library
          .card(proposal.card())
          .map(card -> row(proposal, card, schedulers.of(card.card().topic()), now))
          .ifPresent(row -> effects.add(new MockEffect(mock.session(), proposal.order(), row)));
    }
    return mocks.apply(effects);
  }

  private static ReviewLog.Answer row(
      Proposal proposal, ScheduledCard card, Schedulers.Versioned by, StudyMoment now) {
    return proposal.row(card.state(), by.scheduler(), now, by.version());
  }
}
