package viva.ui.everywhere;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import viva.sync.BuiltInDeck;
import viva.ui.backup.BackupList;
import viva.ui.keys.Act;
import viva.ui.keys.Command;
import viva.ui.kit.Place;
import viva.ui.kit.Preferences.Accent;
import viva.ui.kit.Preferences.Language;
import viva.ui.kit.Preferences.ThemeChoice;
import viva.ui.kit.Services;
import viva.ui.notes.Importing;

/// What can be done on every screen, for the box that runs commands.
///
/// @param commands what the keys do that work everywhere
public record Anywhere(Services services, Map<Command, Runnable> commands) {
  private static final String ENGLISH = "en";

  /// All of it, the most wanted first; the box itself is not in its own list.
  public List<Act> acts() {
    var acts = new ArrayList<Act>();
    lastSaid(acts);
    commands.forEach(
        (command, work) -> {
          if (command != Command.SEARCH)
            acts.add(Act.of(command, services.key(command), true, work));
        });
    place(acts, "act.PROBLEMS", new Place.Problems());
    place(acts, "act.INTERVIEWS", new Place.Interviews());
    place(acts, "act.OPTIMIZE", new Place.Settings("settings.memory"));
    acts.add(Act.of(words -> words.say("act.UNDO_IMPORT"), () -> Importing.offerUndo(services)));
    acts.add(Act.of(words -> words.say("backups.make"), this::backUp));
    place(acts, "backups.show", new Place.Settings("settings.data"));
    acts.add(Act.of(words -> words.say("welcome.english"), this::addEnglishDeck));
    var preferences = services.preferences();
    for (var language : Language.values())
      acts.add(
          Act.of(
              words -> words.say("act.language." + language),
              () -> preferences.language().set(language)));
    choice(acts, "settings.theme", ThemeChoice.values(), preferences.theme());
    choice(acts, "settings.accent", Accent.values(), preferences.accent());
    for (var section : Place.Settings.SECTIONS)
      acts.add(
          Act.of(
              words -> words.say("act.SETTINGS", words.say(section)),
              () -> services.go().accept(new Place.Settings(section))));
    return acts;
  }

  /// What the notice at the foot offers, as long as it stands: to undo, mostly.
  private void lastSaid(List<Act> acts) {
    services
        .notices()
        .current()
        .get()
        .ifPresent(
            notice ->
                notice
                    .action()
                    .ifPresent(
                        action ->
                            acts.add(
                                Act.of(
                                    words -> words.say("act.choice", action.label(), notice.text()),
                                    () -> {
                                      services.notices().clear();
                                      action.work().run();
                                    }))));
  }

  private void place(List<Act> acts, String name, Place place) {
    acts.add(Act.of(words -> words.say(name), () -> services.go().accept(place)));
  }

  private static <E extends Enum<E>> void choice(
      List<Act> acts, String name, E[] values, ObjectProperty<E> property) {
    for (var value : values)
      acts.add(
          Act.of(
              words -> words.say("act.choice", words.say(name), words.say(name + "." + value)),
              () -> property.set(value)));
  }

  private void backUp() {
    BackupList.make(
        services, () -> true, _ -> services.notices().say(services.say("act.backedUp")));
  }

  private void addEnglishDeck() {
    services
        .background()
        .ask(
            () -> BuiltInDeck.add(services.library(), ENGLISH, services.clock().now().at()),
            added -> {
              services
                  .notices()
                  .say(services.say(added ? "welcome.english.done" : "act.englishThere"));
              if (added) services.go().accept(new Place.Home());
            });
  }
}
