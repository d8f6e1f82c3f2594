package viva.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import viva.card.Origin;
import viva.card.ScheduledCard;
import viva.card.Topic;
import viva.content.BuiltIn;
import viva.math.Formulas;
import viva.store.Library;
import viva.store.shelf.Edits;
import viva.study.StudyClock;
import viva.today.Evidences;
import viva.today.Work;
import viva.ui.keys.Command;
import viva.ui.keys.FixedKey;
import viva.ui.work.Background;
import viva.words.Messages;

/// What every screen may use.
///
/// @param library only for use on the library thread
/// @param evidences what progress is worked out from; only for use on the library thread
/// @param formulas laid out ahead of need and kept
/// @param go      opens a place
/// @param counted takes what there is to do as a screen has counted it, for the rail to show
/// @param anew    fits the window out again, for the library holds something else now
/// @param notices the bar at the foot of the window
/// @param ongoing long work that outlives a screen
public record Services(
    Library library,
    Evidences evidences,
    Background background,
    StudyClock clock,
    Messages messages,
    Preferences preferences,
    Notices notices,
    Ongoing ongoing,
    Choosers choosers,
    Formulas formulas,
    Consumer<Place> go,
    Consumer<Work> counted,
    Runnable anew) {

  /// The name of a document: of a built-in one its topic, else its file's own name.
  public String documentName(String path, Topic topic) {
    if (Edits.isOwn(path)) return say("library.own");
    return path.startsWith(BuiltIn.PREFIX) && !topic.path().isEmpty()
        ? topic.path().getLast()
        : path.substring(path.lastIndexOf('/') + 1);
  }

  /// Where a card stands in its document.
  public String place(Origin origin) {
    var file = origin.file();
    if (Edits.isOwn(file)) return say("library.own");
    return file.startsWith(BuiltIn.PREFIX)
        ? say("library.builtIn")
        : say("library.from", file.substring(file.lastIndexOf('/') + 1), origin.line());
  }

  /// Opens a link after showing its address.
  public void openLink(String address) {
    notices.say(say("link.open", address), say("link.go"), () -> choosers.browse(address));
  }

  /// Whether a place is in a file of the user's.
  public static boolean isFile(Origin place) {
    return !place.file().startsWith(BuiltIn.PREFIX) && !Edits.isOwn(place.file());
  }

  /// Opens the document of a card; where it has none says so, and offers to edit the card in Viva.
  ///
  /// @param back where the learner is now
  public void source(ScheduledCard card, Place back) {
    var origin = card.card().origin();
    if (isFile(origin)) edit(origin);
    else
      notices.say(
          say("study.noSource"),
          say("library.edit"),
          () -> go.accept(new Place.Edit(card.id(), back)));
  }

  /// Opens a file at its line in the user's editor.
  public void edit(Origin place) {
    var editor = new Editor(preferences.editor().get(), System.getProperty("os.name"));
    if (!editor.open(place, choosers::launch)) notices.say(say("editor.none", place.file()));
  }

  /// Shows a folder in the system's own file manager.
  public void openFolder(Path folder) {
    choosers.browse(folder.toUri().toString());
  }

  /// The key of a command as it is called in the user's language: the space bar alone has no
  /// letters on it that could be read off.
  public String key(Command command) {
    return spoken(preferences.keys().text(command));
  }

  /// The same of a key that cannot be chosen.
  public String key(FixedKey key) {
    return spoken(key.text());
  }

  private String spoken(String key) {
    return key.replace(KeyCode.SPACE.getName(), say("key.space"));
  }

  /// The user's words for a key.
  public String say(String key, Object... values) {
    return messages.say(key, values);
  }
}
