package viva.content.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import viva.markup.Markdown;

/// Facts carry over, sentences do not: the deck against the documents whose questions it answers.
class OwnWordsTest {
  private static final Path SAMPLES = Path.of("../shared/samples");
  private static final int HAN_RUN = 16;
  private static final int WORD_RUN = 12;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern WORD = Pattern.compile("[a-z0-9']+");

  @Test
  void aRunOfSixteenCharactersOrTwelveWordsIsFound() {
    assertThat(runs("天地玄黄，宇宙洪荒；日月盈昃，辰宿列张。")).contains("天地玄黄宇宙洪荒日月盈昃辰宿列张");
    assertThat(runs("天地玄黄，宇宙洪荒；日月盈昃，辰宿列。")).isEmpty();
    assertThat(runs("One two three four five six seven eight nine ten eleven twelve"))
        .containsExactly("one two three four five six seven eight nine ten eleven twelve");
    assertThat(runs("one two three four five six seven eight nine ten eleven")).isEmpty();
  }

  @Test
  void nothingIsCopiedFromTheDocumentsThatAsk() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "no shared samples");
    var theirs = new HashSet<String>();
    try (var files = Files.list(SAMPLES)) {
      for (var file : files.toList()) theirs.addAll(runs(Files.readString(file)));
    }
    assertThat(theirs).hasSizeGreaterThan(10_000);
    var copied = new ArrayList<String>();
    for (var entry : Deck.cards()) {
      var text = entry.card().question() + "\n" + Prose.of(Markdown.parse(entry.card().answer()));
      runs(text).stream().filter(theirs::contains).forEach(r -> copied.add(entry + ": " + r));
    }
    assertThat(copied).isEmpty();
  }

  /// Every run of the forbidden length, whatever stands between its characters or words.
  private static Set<String> runs(String text) {
    var found = windows(HAN, text, HAN_RUN, "");
    found.addAll(windows(WORD, text.toLowerCase(Locale.ROOT), WORD_RUN, " "));
    return found;
  }

  private static Set<String> windows(Pattern unit, String text, int length, String between) {
    List<String> units = unit.matcher(text).results().map(MatchResult::group).toList();
    var found = new HashSet<String>();
    for (int i = 0; i + length <= units.size(); i++)
      found.add(String.join(between, units.subList(i, i + length)));
    return found;
  }
}
