package viva.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.ui.kit.Place;

/// A card is read aloud. What voice a machine has is a matter of its programs, so each test is a
/// program of its own, on a machine with the programs of one folder.
class AloudTest {
  @TempDir Path folder;

  @Test
  void whatIsReadFallsSilentWhenTheCardChangesOrTheScreenIsLeft()
      throws IOException, InterruptedException {
    assumeTrue(File.separatorChar == '/' && !System.getProperty("os.name").startsWith("Mac"));
    var voice = Files.writeString(folder.resolve("espeak-ng"), "#!/bin/sh\nexec /bin/sleep 1000\n");
    assertThat(voice.toFile().setExecutable(true)).isTrue();
    assertThat(run(Speaking.class)).isZero();
  }

  @Test
  void aMachineWithoutAVoiceSaysSoAndWhatToInstall() throws IOException, InterruptedException {
    assumeTrue(File.separatorChar == '/' && !System.getProperty("os.name").startsWith("Mac"));
    assertThat(run(Mute.class)).isZero();
  }

  /// Runs a program as this one runs; answers its exit code.
  private int run(Class<?> program) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(word -> !word.startsWith("-javaagent") && !word.startsWith("-agentlib"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), program.getName(), folder.toString()));
    var start = new ProcessBuilder(command).inheritIO();
    start.environment().put("PATH", folder.toString());
    return start.start().waitFor();
  }

  /// On a machine with a voice that never comes to an end by itself.
  static final class Speaking {
    private Speaking() {}

    static void main(String[] args) {
      with(
          args[0],
          desk -> {
            desk.key(KeyCode.R);
            speaks(true);
            desk.key(KeyCode.SPACE);
            desk.waitFor("#rate-good");
            speaks(false);
            desk.key(KeyCode.R);
            speaks(true);
            desk.key(KeyCode.R);
            speaks(false);
            desk.key(KeyCode.R);
            speaks(true);
            desk.key(KeyCode.DIGIT4);
            desk.waitForText("square of 2?");
            speaks(false);
            desk.key(KeyCode.R);
            speaks(true);
            desk.go(new Place.Home());
            desk.waitFor("#home");
            speaks(false);
          });
    }

    private static void speaks(boolean wanted) {
      Fx.until(
          wanted ? "a voice" : "silence",
          () -> ProcessHandle.current().children().anyMatch(ProcessHandle::isAlive) == wanted);
    }
  }

  /// On a machine without any voice.
  static final class Mute {
    private Mute() {}

    static void main(String[] args) {
      with(
          args[0],
          desk -> {
            desk.key(KeyCode.R);
            desk.waitForText("no voice that Viva can use");
          });
    }
  }

  /// Does something with a window on the first card, and ends with 0 if all of it came to pass.
  private static void with(String folder, Consumer<OpenDesk> work) {
    int code = 1;
    try (var desk = Squares.in(Path.of(folder)).study()) {
      work.accept(desk);
      assertThat(desk.errors()).isEmpty();
      code = 0;
    } catch (IOException | AssertionError e) {
      System.err.println(e);
    }
    System.exit(code);
  }
}
