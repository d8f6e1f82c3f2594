package viva.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Parent;
import viva.ui.edit.EditView;
import viva.ui.home.HomeView;
import viva.ui.interview.SessionView;
import viva.ui.interview.SetupView;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.ui.library.LibraryView;
import viva.ui.notes.ImportView;
import viva.ui.notes.ProblemsView;
import viva.ui.plan.InterviewsView;
import viva.ui.progress.ProgressView;
import viva.ui.report.ReportView;
import viva.ui.search.CardView;
import viva.ui.settings.SettingsView;
import viva.ui.study.ChooseView;
import viva.ui.study.StudyView;

/// The register of screens: which one shows which place.
final class Screens {
  private Screens() {}

  /// Loads a place on the library thread and hands its nodes over on the screen thread; a place
  /// that is not wanted any more when its turn comes is left out.
  static void open(Services services, Place place, Predicate<Place> wanted, Consumer<Parent> show) {
    var visiting = new Visiting(services, wanted, show);
    switch (place) {
      case Place.Home home -> visiting.open(HomeView.SCREEN, home);
      case Place.Study study -> visiting.open(StudyView.SCREEN, study);
      case Place.Mock mock -> visiting.open(SetupView.SCREEN, mock);
      case Place.MockSession mock -> visiting.open(SessionView.SCREEN, mock);
      case Place.MockReport report -> visiting.open(ReportView.SCREEN, report);
      case Place.Choose choose -> visiting.open(ChooseView.SCREEN, choose);
      case Place.Library library -> visiting.open(LibraryView.SCREEN, library);
      case Place.Card card -> visiting.open(CardView.SCREEN, card);
      case Place.Edit edit -> visiting.open(EditView.SCREEN, edit);
      case Place.NewCard card -> visiting.open(EditView.NEW, card);
      case Place.Import notes -> visiting.open(ImportView.SCREEN, notes);
      case Place.Problems problems -> visiting.open(ProblemsView.SCREEN, problems);
      case Place.Settings settings -> visiting.open(SettingsView.SCREEN, settings);
      case Place.Progress progress -> visiting.open(ProgressView.SCREEN, progress);
      case Place.Interviews interviews -> visiting.open(InterviewsView.SCREEN, interviews);
    }
  }

  private record Visiting(Services services, Predicate<Place> wanted, Consumer<Parent> show) {
    <P extends Place, T> void open(Screen<P, T> screen, P place) {
      var visit = new Screen.Visit<>(services, place);
      services
          .background()
          .ask(
              () ->
                  wanted.test(place)
                      ? Optional.of(screen.load().apply(visit))
                      : Optional.<T>empty(),
              loaded ->
                  loaded
                      .filter(_ -> wanted.test(place))
                      .ifPresent(l -> show.accept(screen.open().apply(visit, l))));
    }
  }
}
