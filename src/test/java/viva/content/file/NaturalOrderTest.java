package viva.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  @Test
  void chapterTwoComesBeforeChapterTen() {
    var names =
        List.of(
            "",
            "01 a.md",
            "1 b.md",
            "2.md",
            "10.md",
            "a/chapter 2.md",
            "a/chapter 10.md",
            "a/chapter 10b.md",
            "b",
            "b1",
            "第2章.md",
            "第10章.md",
            "第99999999999999999999章.md");
    var mixed = new ArrayList<>(names);
    Collections.shuffle(mixed, new Random(3));
    mixed.sort(new NaturalOrder());
    assertThat(mixed).isEqualTo(names);
  }
}
