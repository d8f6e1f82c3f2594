package viva.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The five documents that real learners gave.
class SamplesTest {
  private static final Pattern LISTED =
      Pattern.compile("\\{\"tex\": (\"(?:[^\"\\\\]|\\\\.)*\").*?\"n\": (\\d+)");

  @Test
  void allFormulasAreFoundAndNoOther() throws IOException {
    var listed = new TreeMap<String, Integer>();
    var matcher = LISTED.matcher(Shared.text("rendering/formulas/samples.json"));
    while (matcher.find())
      listed.merge(
          squeezed(unquoted(matcher.group(1))), Integer.parseInt(matcher.group(2)), Integer::sum);
    Map<String, Integer> found = new TreeMap<>();
    for (var document : Shared.documents())
      Markdown.formulas(Markdown.parse(Files.readString(document)))
          .forEach(f -> found.merge(squeezed(f.tex()), 1, Integer::sum));
    assertThat(found.values().stream().mapToInt(n -> n).sum()).isEqualTo(266);
    assertThat(found).isEqualTo(listed);
  }

  @Test
  void noDollarAndNoAsterisksAreLeftOver() throws IOException {
    var left = new ArrayList<String>();
    for (var document : Shared.documents())
      texts(Markdown.parse(Files.readString(document)))
          .filter(text -> text.contains("$") || text.contains("**"))
          .forEach(left::add);
    assertThat(left).isEmpty();
  }

  private static Stream<String> texts(Document document) {
    return Stream.concat(
            document.blocks().stream(),
            document.footnotes().stream().flatMap(f -> f.content().stream()))
        .flatMap(SamplesTest::texts);
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Paragraph(var content) -> words(content);
      case Block.Heading(_, var content) -> words(content);
      case Block.Quote(var content) -> content.stream().flatMap(SamplesTest::texts);
      case Block.Callout(_, var title, var content) ->
          Stream.concat(words(title), content.stream().flatMap(SamplesTest::texts));
      case Block.ItemList(_, var items) ->
          items.stream().flatMap(i -> i.content().stream()).flatMap(SamplesTest::texts);
      case Block.Table(_, var head, var rows) ->
          Stream.concat(Stream.of(head), rows.stream())
              .flatMap(List::stream)
              .flatMap(c -> words(c.content()));
      case Block.Details(_, var summary, var content) ->
          Stream.concat(words(summary), content.stream().flatMap(SamplesTest::texts));
      case Block.Code _, Block.Formula _, Block.Rule() -> Stream.of();
    };
  }

  private static Stream<String> words(List<Inline> content) {
    return content.stream()
        .flatMap(
            inline ->
                switch (inline) {
                  case Inline.Text(var text) -> Stream.of(text);
                  case Inline.Styled(_, var inner) -> words(inner);
                  case Inline.Link(_, var inner) -> words(inner);
                  default -> Stream.of();
                });
  }

  private static String squeezed(String tex) {
    return tex.replaceAll("\\s+", " ").strip();
  }

  private static String unquoted(String json) {
    var out = new StringBuilder();
    int at = 1;
    while (at < json.length() - 1) {
      char c = json.charAt(at++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escaped = json.charAt(at++);
      switch (escaped) {
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        case 'u' -> {
          out.append((char) Integer.parseInt(json, at, at + 4, 16));
          at += 4;
        }
        default -> out.append(escaped);
      }
    }
    return out.toString();
  }
}
