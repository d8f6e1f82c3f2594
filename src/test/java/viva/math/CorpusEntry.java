package viva.math;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A formula as someone wrote it, and what is known about it.
///
/// @param times how often it occurs
/// @param valid whether KaTeX or MathJax draws it
/// @param reference its size in MathJax, if that draws it
record CorpusEntry(
    String tex, boolean display, int times, boolean valid, Optional<Size> reference) {

  /// In em.
  ///
  /// @param height with the depth below the baseline
  record Size(double width, double height) {}

  /// Where the corpora lie beside a checkout; not everyone has them.
  private static final Path SHARED = Path.of("../shared/rendering/formulas");

  static List<CorpusEntry> read(Path file) {
    return JsonMapper.shared().readTree(file).valueStream().map(CorpusEntry::of).toList();
  }

  /// The formulas of all corpora beside the checkout; empty if there are none.
  static List<CorpusEntry> shared() {
    return Stream.of("samples.json", "realworld-open.json", "katex-functions.json")
        .map(SHARED::resolve)
        .filter(Files::exists)
        .flatMap(file -> read(file).stream())
        .toList();
  }

  private static CorpusEntry of(JsonNode node) {
    var macros = new StringBuilder();
    node.path("macros")
        .forEachEntry(
            (name, body) -> macros.append("\\def%s{%s}".formatted(name, body.asString())));
    var size = node.path("ref").valueStream().map(JsonNode::asDouble).toList();
    return new CorpusEntry(
        macros + node.path("tex").asString(),
        node.path("mode").asString().equals("display"),
        node.path("n").asInt(1),
        node.path("katex").asBoolean() || node.path("mathjax").asBoolean(),
        size.size() == 3
            ? Optional.of(new Size(size.get(0), size.get(1) + size.get(2)))
            : Optional.empty());
  }

  /// In one line, cut after so many characters.
  String shown(int most) {
    var line = tex.replace('\n', ' ');
    return line.substring(0, Math.min(most, line.length()));
  }
}
