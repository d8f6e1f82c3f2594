package viva.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts made to hang or to break a reader; the times are in docs/benchmarks.md.
class HostileTest {
  private static final int MANY = 200_000;

  record Hostile(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hostile> texts() {
    return Stream.of(
        new Hostile("dollars", "$".repeat(MANY)),
        new Hostile("dollars apart", "$ ".repeat(MANY)),
        new Hostile("dollars around letters", "$a ".repeat(MANY)),
        new Hostile("double dollars", "$$ a\n".repeat(MANY / 4)),
        new Hostile("asterisks", "*".repeat(MANY)),
        new Hostile("asterisks in words", "a**b".repeat(MANY)),
        new Hostile("asterisks in Chinese", "**中：**文".repeat(MANY / 4)),
        new Hostile("openers in Chinese", "**「中".repeat(MANY / 4)),
        new Hostile("underscores", "_a".repeat(MANY)),
        new Hostile("brackets", "[".repeat(MANY)),
        new Hostile("images", "![".repeat(MANY)),
        new Hostile("links", "[a](".repeat(MANY)),
        new Hostile("footnotes", "[^a]".repeat(MANY / 4) + "\n\n[^a]: [^a]"),
        new Hostile("round math", "\\(".repeat(MANY)),
        new Hostile("square math", "\\[\n".repeat(MANY / 4)),
        new Hostile("quotes", ">".repeat(10_000) + " a"),
        new Hostile("quotes on lines", "> ".repeat(100).concat("a\n").repeat(500)),
        new Hostile("lists", nested("- ", 2_000)),
        new Hostile("fences", "```\n".repeat(MANY / 4) + "```"),
        new Hostile("an open fence", "```java\n" + "int i;\n".repeat(MANY / 4)),
        new Hostile("ticks", ticks()),
        new Hostile("tags", "<div>".repeat(MANY / 4)),
        new Hostile("closed tags", "<b>".repeat(MANY / 8) + "</b>".repeat(MANY / 8)),
        new Hostile("open tags", "<a ".repeat(MANY)),
        new Hostile("comments", "<!-- ".repeat(MANY)),
        new Hostile("folds", "<details><summary>a</summary>\n\n".repeat(10_000)),
        new Hostile("a wide table", "|a".repeat(20_000) + "\n" + "|-".repeat(20_000)),
        new Hostile("a long table", "|a|b|\n|-|-|\n" + "|$x|y$|c|\n".repeat(20_000)),
        new Hostile("bars", "|".repeat(MANY) + "\n" + "|-".repeat(MANY / 2)),
        new Hostile("HTML tables", "<table><tr><td>".repeat(10_000)),
        new Hostile("bullets alone", "*\n".repeat(MANY / 4)),
        new Hostile("line ends", "\n".repeat(MANY)),
        new Hostile("Chinese lines", "中文\n".repeat(MANY / 4)),
        new Hostile("entities", "&amp".repeat(MANY)),
        new Hostile("backslashes", "\\".repeat(MANY)),
        new Hostile("nothing", ""),
        new Hostile("NUL", "\0".repeat(1000)),
        new Hostile("half characters", "\uD800\uDC00\uDFFF".repeat(1000)),
        new Hostile("our own signs", "\uFDD0" + "7\uFDD1**\uFDD2".repeat(1000)),
        new Hostile("addresses", "http://a.".repeat(MANY / 4)),
        new Hostile("callouts", "> [!a]\n".repeat(10_000)),
        new Hostile("embedded images", "![[a".repeat(MANY / 4)));
  }

  private static String nested(String sign, int depth) {
    var out = new StringBuilder();
    for (int i = 0; i < depth; i++) out.append("  ".repeat(i % 300)).append(sign).append("a\n");
    return out.toString();
  }

  private static String ticks() {
    var out = new StringBuilder();
    for (int i = 1; i < 700; i++) out.append("`".repeat(i)).append(' ');
    return out.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void anyTextIsReadToItsEnd(Hostile hostile) {
    var document = Markdown.parse(hostile.text());
    assertThat(PlainText.of(document)).hasSizeLessThanOrEqualTo(3 * hostile.text().length() + 100);
  }
}
