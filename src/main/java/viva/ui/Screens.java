package viva.ui;

import java.util.function.Consumer;
import javafx.scene.Parent;
import viva.ui.edit.EditView;
import viva.ui.home.HomeView;
import viva.ui.kit.Place;
import viva.ui.kit.Screen;
import viva.ui.kit.Services;
import viva.ui.library.LibraryView;
import viva.ui.notes.ImportView;
import viva.ui.notes.ProblemsView;
import viva.ui.plan.InterviewsView;
import viva.ui.search.CardView;
import viva.ui.settings.SettingsView;
import viva.ui.study.ChooseView;
import viva.ui.study.StudyView;

/// The register of screens: which one shows which place.
final class Screens {
  private Screens() {}

  /// Loads a place on the library thread and hands its nodes over on the screen thread.
  static void open(Services services, Place place, Consumer<Parent> show) {
    switch (place) {
      case Place.Home home -> open(HomeView.SCREEN, services, home, show);
      case Place.Study study -> open(StudyView.SCREEN, services, study, show);
      case Place.Choose choose -> open(ChooseView.SCREEN, services, choose, show);
      case Place.Library library -> open(LibraryView.SCREEN, services, library, show);
      case Place.Card card -> open(CardView.SCREEN, services, card, show);
      case Place.Edit edit -> open(EditView.SCREEN, services, edit, show);
      case Place.NewCard card -> open(EditView.NEW, services, card, show);
      case Place.Import notes -> open(ImportView.SCREEN, services, notes, show);
      case Place.Problems problems -> open(ProblemsView.SCREEN, services, problems, show);
      case Place.Settings settings -> open(SettingsView.SCREEN, services, settings, show);
      case Place.Interviews interviews -> open(InterviewsView.SCREEN, services, interviews, show);
    }
  }

  private static <P extends Place, T> void open(
      Screen<P, T> screen, Services services, P place, Consumer<Parent> show) {
    var visit = new Screen.Visit<>(services, place);
    services
        .background()
        .ask(
            () -> screen.load().apply(visit),
            loaded -> show.accept(screen.open().apply(visit, loaded)));
  }
}
