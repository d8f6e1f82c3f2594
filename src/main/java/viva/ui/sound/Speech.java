package viva.ui.sound;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The program by which a system speaks; it reads the words from its standard input.
///
/// @param chinese the command for a text with Chinese in it
/// @param other   the command for any other text
/// @param hush    the command that ends the speech where ending the program does not; may be empty
record Speech(List<String> chinese, List<String> other, List<String> hush) {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  Speech {
    chinese = List.copyOf(chinese);
    other = List.copyOf(other);
    hush = List.copyOf(hush);
  }

  /// What a system has.
  ///
  /// @param system   its name, as the property `os.name` has it
  /// @param programs finds a program by its name
  static Optional<Speech> of(String system, Function<String, Optional<Path>> programs) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows"))
      return programs.apply("powershell.exe").map(p -> windows(p.toString()));
    if (name.startsWith("mac")) return programs.apply("say").map(p -> mac(p.toString()));
    return programs
        .apply("spd-say")
        .map(p -> dispatcher(p.toString()))
        .or(() -> programs.apply("espeak-ng").map(p -> espeak(p.toString())));
  }

  /// Finds programs in the folders of a search path.
  static Function<String, Optional<Path>> programs(String path) {
    return name ->
        Arrays.stream(path.split(File.pathSeparator, -1))
            .flatMap(folder -> in(folder, name).stream())
            .findFirst();
  }

  private static Optional<Path> in(String folder, String name) {
    try {
      return Optional.of(Path.of(folder, name))
          .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    } catch (InvalidPathException e) {
      return Optional.empty(); // a search path may hold anything
    }
  }

  List<String> command(String text) {
    return HAN.matcher(text).find() ? chinese : other;
  }

  private static Speech windows(String program) {
    return new Speech(
        List.of(program, "-NoProfile", "-NonInteractive", "-Command", sapi("zh-CN")),
        List.of(program, "-NoProfile", "-NonInteractive", "-Command", sapi("en-US")),
        List.of());
  }

  /// A voice of the language where there is one, else the usual voice.
  private static String sapi(String language) {
    return """
    Add-Type -AssemblyName System.Speech; \
    [Console]::InputEncoding = [Text.Encoding]::UTF8; \
    $v = New-Object System.Speech.Synthesis.SpeechSynthesizer; \
    try { $v.SelectVoiceByHints('NotSet', 'NotSet', 0, '%s') } catch {}; \
    $v.Speak([Console]::In.ReadToEnd())\
    """
        .formatted(language);
  }

  private static Speech mac(String program) {
    return new Speech(List.of(program, "-v", "Tingting"), List.of(program), List.of());
  }

  /// Waits for the end of the speech, so that one can tell whether it still speaks.
  private static Speech dispatcher(String program) {
    return new Speech(
        List.of(program, "--wait", "--pipe-mode", "--language", "zh"),
        List.of(program, "--wait", "--pipe-mode", "--language", "en"),
        List.of(program, "--cancel"));
  }

  private static Speech espeak(String program) {
    return new Speech(
        List.of(program, "--stdin", "-v", "cmn"),
        List.of(program, "--stdin", "-v", "en"),
        List.of());
  }
}
