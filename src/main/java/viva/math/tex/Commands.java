package viva.math.tex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import viva.math.token.Lexer;
import viva.math.token.Macro;
import viva.math.token.Token;

/// The register of commands, read from `commands.txt`. What it does not have is refused.
public final class Commands {

  /// What a command is to the engine.
  public sealed interface Known {}

  /// Drawn as the engine knows it.
  ///
  /// @param signature one letter for each argument, as explained in `commands.txt`
  public record Takes(String signature) implements Known {}

  /// Only another name for other TeX.
  public record Means(Macro macro) implements Known {}

  /// An arrow that carries text.
  public record Arrow(List<Token> tex) implements Known {}

  /// A sum or an integral.
  ///
  /// @param place where its ends stand: `d` as the style has it, `n` beside it
  public record Large(String place) implements Known {}

  /// Left out.
  public record Nothing() implements Known {}

  private static final Map<String, Known> REGISTER = read();

  private Commands() {}

  /// Empty if the command is refused.
  public static Optional<Known> find(String name) {
    return Optional.ofNullable(REGISTER.get(name));
  }

  /// What a command stands for, if it is only another name.
  static Optional<Macro> meaning(String name) {
    return find(name)
        .flatMap(
            known -> known instanceof Means(var macro) ? Optional.of(macro) : Optional.empty());
  }

  /// Where the ends of a large operator stand; empty if it is none.
  static Optional<String> large(String name) {
    return find(name)
        .flatMap(
            known -> known instanceof Large(var place) ? Optional.of(place) : Optional.empty());
  }

  private static Map<String, Known> read() {
    var register = new HashMap<String, Known>();
    lines("commands.txt")
        .forEach(
            line -> {
              var words = line.split(" ", -1);
              switch (words[0]) {
                case "plain" -> put(register, words, 1, new Takes(""));
                case "takes" -> put(register, words, 2, new Takes(words[1]));
                case "large" -> put(register, words, 2, new Large(words[1]));
                case "nothing" -> put(register, words, 1, new Nothing());
                case "arrow" ->
                    register.put(words[1], new Arrow(Lexer.tokens(line.split(" ", 3)[2])));
                case "means" -> {
                  var name = words[1].split("/", 2);
                  int arguments = name.length == 1 ? 0 : Integer.parseInt(name[1]);
                  var macro = Macro.of(arguments, line.split(" ", 3)[2]);
                  register.put(name[0], new Means(macro));
                }
                default -> throw new IllegalStateException(line);
              }
            });
    return register;
  }

  private static void put(Map<String, Known> register, String[] words, int from, Known known) {
    for (int i = from; i < words.length; i++) register.put(words[i], known);
  }

  /// The lines of a register of this package, without comments and blank lines.
  static List<String> lines(String register) {
    return lines(Commands.class, register);
  }

  /// The lines of a register beside a class, without comments and blank lines.
  public static List<String> lines(Class<?> beside, String register) {
    try (var in = Objects.requireNonNull(beside.getResourceAsStream(register))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
