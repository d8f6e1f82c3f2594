package viva.ui.settings;

import viva.today.Reschedules;
import viva.today.Reschedules.Preview;
import viva.ui.kit.Services;

/// Keeps another schedule and offers to take it back.
final class Keeping {
  private Keeping() {}

  /// @param move whether the cards are given their days under it too
  /// @param done on the screen, after it is kept or cannot be, and after it is taken back
  static void keep(Services services, Preview preview, boolean move, Runnable done) {
    var reschedules = new Reschedules(services.library(), services.clock());
    services
        .background()
        .ask(
            () -> reschedules.keep(preview, move),
            version -> {
              if (version.isPresent()) {
                int moved = move ? preview.moves().size() : 0;
                services
                    .notices()
                    .say(
                        services.say("scheduling.kept", moved),
                        services.say("undo"),
                        () -> takeBack(services, reschedules, preview, move, done));
              } else services.notices().say(services.say("scheduling.notKept"));
              done.run();
            });
  }

  private static void takeBack(
      Services services, Reschedules reschedules, Preview preview, boolean moved, Runnable done) {
    services
        .background()
        .ask(
            () -> reschedules.takeBack(preview, moved),
            back -> {
              if (back) done.run();
              else services.notices().say(services.say("scheduling.notBack"));
            });
  }
}
