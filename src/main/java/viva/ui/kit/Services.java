package viva.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;
import viva.card.Origin;
import viva.card.Topic;
import viva.content.BuiltIn;
import viva.math.Formulas;
import viva.store.Library;
import viva.store.shelf.Edits;
import viva.study.StudyClock;
import viva.today.Evidences;
import viva.today.Work;
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

  /// Opens a document at its line in the user's editor.
  public void edit(Origin place) {
    var editor = new Editor(preferences.editor().get(), System.getProperty("os.name"));
    if (!editor.open(place, choosers::launch)) notices.say(say("editor.none", place.file()));
  }

  /// Shows a folder in the system's own file manager.
  public void openFolder(Path folder) {
    choosers.browse(folder.toUri().toString());
  }

  /// The user's words for a key.
  public String say(String key, Object... values) {
    return messages.say(key, values);
  }
}
