package viva;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import viva.card.Topic;
import viva.cli.Cli;
import viva.cli.Terminal;
import viva.cli.input.Keyboard;
import viva.cli.input.SingleKeys;
import viva.ui.App;
import viva.ui.World;
import viva.ui.kit.Place;
import viva.words.Messages;

/// Makes the clock, the dice, the threads and the folders, and picks a face.
public final class Main {
  private Main() {}

  static void main(String[] args) throws IOException {
    // Formulas are laid out with AWT's fonts; AWT must not look for a screen of its own.
    System.setProperty("java.awt.headless", "true");
    var os = System.getProperty("os.name");
    if (os.equals("Linux") && !graphicsCard() && System.getProperty("prism.order") == null)
      System.setProperty("prism.order", "sw");
    var folders = Folders.of(os, Path.of(System.getProperty("user.home")), System.getenv());
    var err = writer(FileDescriptor.err);
    var terminal =
        new Terminal(
            writer(FileDescriptor.out),
            err,
            Messages.of(Locale.getDefault()),
            folders.library(),
            InstantSource.system(),
            ZoneId::systemDefault,
            (library, study) -> App.run(world(library, study, err)),
            Main::keyboard);
    var training = System.getProperty("viva.training", "");
    if (!training.isEmpty()) train(terminal, training);
    System.exit(Cli.run(terminal, args));
  }

  /// Whether this Linux has one, or Windows' around it. Where there is none, JavaFX must not look
  /// for it: that takes it a tenth of a second and 50 MB, to end at drawing without one.
  private static boolean graphicsCard() {
    return Stream.of("/dev/dri", "/dev/nvidia0", "/dev/dxg").map(Path::of).anyMatch(Files::exists);
  }

  /// Single keys of a terminal where that can be had, else lines.
  private static Keyboard keyboard() {
    var in = new InputStreamReader(System.in, Charset.defaultCharset());
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .flatMap(_ -> SingleKeys.of(in))
        .orElseGet(() -> Keyboard.lines(in));
  }

  /// Lets the run that fills the AOT cache see the command line too, where notes are read into a
  /// new library, and once more with nothing changed; and, having no display itself, the classes
  /// that a window on a display needs. See `.ci/Package.java`.
  private static void train(Terminal terminal, String folder) throws IOException {
    for (int round = 0; round < 2; round++)
      Cli.run(terminal, "import", "--library", folder + "/notes.db", folder + "/notes");
    Cli.run(terminal, "cards", "--json", folder + "/notes");
    var graphics = ModuleLayer.boot().configuration().findModule("javafx.graphics").orElseThrow();
    var module = ModuleLayer.boot().findModule("javafx.graphics").orElseThrow();
    try (var reader = graphics.reference().open()) {
      reader
          .list()
          .filter(f -> f.matches("com/sun/(glass/ui/gtk|prism/(es2|ps|impl/ps))/.*[.]class"))
          .forEach(f -> Class.forName(module, f.replace(".class", "").replace('/', '.')));
    }
  }

  private static World world(Path library, boolean study, PrintWriter err) {
    return new World(
        library.toAbsolutePath(),
        study ? new Place.Study(Topic.NONE) : new Place.Home(),
        InstantSource.system(),
        ZoneId::systemDefault,
        Locale.getDefault(),
        display(System.getProperty("os.name"), System.getenv()),
        Main::sinceStart,
        err,
        System.getProperty("viva.timing", ""));
  }

  /// The JVM's own count; that of the process is only exact to the second on Linux.
  private static long sinceStart() {
    long now = System.currentTimeMillis();
    return now - ManagementFactory.getRuntimeMXBean().getStartTime();
  }

  /// Only on Linux and its kin can a desktop program be without a display.
  private static boolean display(String os, Map<String, String> environment) {
    if (os.startsWith("Windows") || os.startsWith("Mac")) return true;
    return System.getProperty("glass.platform", "").equals("Headless")
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
