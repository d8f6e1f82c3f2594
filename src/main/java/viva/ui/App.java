package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import viva.ui.kit.Theme;
import viva.words.Messages;

/// The program with a window: one for each library, from its start to its last answer kept.
public final class App {
  private App() {}

  /// Opens the window and stays until it is closed; answers the exit code.
  public static int run(World world) {
    var messages = Messages.of(world.locale());
    if (!world.display()) {
      world.err().println(messages.say("cli.noDisplay"));
      return 2;
    }
    // In a folder's place nothing is made: the window says that it is one.
    if (Files.isDirectory(world.library())) return live(world, _ -> {});
    try {
      Files.createDirectories(world.library().getParent());
      var instance = Instance.claim(world.library());
      if (instance.isEmpty()) {
        Instance.knock(world.library());
        world.err().println(messages.say("app.alreadyOpen"));
        return 0;
      }
      try (var mine = instance.get()) {
        return live(world, mine::onKnock);
      }
    } catch (IOException e) {
      world.err().println(messages.say("store.READ_ONLY", world.library().toString()));
      return 2;
    }
  }

  private static int live(World world, Consumer<Runnable> onKnock) {
    var desk = new Desk(world);
    var exit = new CompletableFuture<Integer>();
    var fonts = new CompletableFuture<Boolean>();
    Platform.setImplicitExit(false);
    try {
      Platform.startup(
          () -> {
            fonts.join();
            desk.open(exit::complete);
            onKnock.accept(() -> Platform.runLater(desk::front));
          });
    } catch (UnsupportedOperationException e) {
      world.err().println(Messages.of(world.locale()).say("cli.displayRefused"));
      desk.close();
      return 2;
    }
    fonts.complete(Theme.readFonts());
    int code = exit.join();
    desk.close();
    Platform.exit();
    return code;
  }
}
