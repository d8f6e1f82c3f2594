package viva;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where this system keeps a program's data.
///
/// @param data the folder for the library and its backups
record Folders(Path data) {

  /// The folder the system's own rules name.
  ///
  /// @param os          the system property `os.name`
  /// @param home        the user's home folder
  /// @param environment the environment variables
  static Folders of(String os, Path home, Map<String, String> environment) {
    var name = os.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new Folders(
          set(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Viva"));
    }
    if (name.startsWith("mac")) {
      return new Folders(home.resolve("Library/Application Support/Viva"));
    }
    return new Folders(
        set(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("viva"));
  }

  Path library() {
    return data.resolve("library.db");
  }

  private static Path set(Map<String, String> environment, String variable, Path otherwise) {
    var value = environment.getOrDefault(variable, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
