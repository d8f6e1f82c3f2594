package viva.ui.kit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Asks the user for files; a screen without a display answers by itself.
public interface Choosers {
  List<Path> files(String title, List<String> patterns);

  Optional<Path> folder(String title);

  /// A file to be written.
  ///
  /// @param name proposed for it
  Optional<Path> save(String title, String name);

  /// Shows an address in the system's browser.
  void browse(String address);

  /// Starts a program and leaves it to itself; answers whether the machine has it.
  boolean launch(List<String> command);

  /// The system's own dialogs over a window.
  static Choosers of(Window window) {
    return new Choosers() {
      @Override
      public List<Path> files(String title, List<String> patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(title, patterns));
        var chosen = chooser.showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
      }

      @Override
      public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
      }

      @Override
      public Optional<Path> save(String title, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
      }

      @Override
      public boolean launch(List<String> command) {
        try {
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
          return true;
        } catch (IOException e) {
          return false; // there is no such program here: the next one is tried
        }
      }

      @Override
      public void browse(String address) {
        // getHostServices needs an Application object and nothing of it
        new Application() {
          @Override
          public void start(Stage stage) {}
        }.getHostServices().showDocument(address);
      }
    };
  }
}
