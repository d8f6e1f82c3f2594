package viva.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.markup.excerpt.MarkdownText;

/// How texts are read, seen by how they are written again.
class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      textBlock =
          """
          **注意：**文本                ¦ **注意：**文本
          这是**“词”**的意思            ¦ 这是**“词”**的意思
          ** 两边有空格** 的中文        ¦ **两边有空格** 的中文
          __粗体__ 和 _斜体_            ¦ **粗体** 和 *斜体*
          snake_case_name              ¦ snake_case_name
          2**3 ** 4                    ¦ 2\\*\\*3 \\*\\* 4
          <b>粗</b><i>斜</i>            ¦ **粗***斜*
          a<br>b                       ¦ a  ¶b
          x<sup>2</sup><sub>i</sub>    ¦ x<sup>2</sup><sub>i</sub>
          <kbd>Ctrl</kbd> <mark>m</mark> <u>u</u> ¦ <kbd>Ctrl</kbd> <mark>m</mark> <u>u</u>
          类型 <X> 和 [CLS] 与 [MASK]   ¦ 类型 \\<X> 和 [CLS] 与 [MASK]
          List<String> a               ¦ List\\<String> a
          <span style="color:red">红</span> ¦ 红
          ~~旧~~新                      ¦ ~~旧~~新
          `a_b*c`                      ¦ `a_b*c`
          ![图|300](<a b.png>)         ¦ ![图|300](<a b.png>)
          ![[图 1.png|300]]            ¦ ![|300](<图 1.png>)
          https://example.com/a?b=1    ¦ <https://example.com/a?b=1>
          [词](http://a.b/c_d)          ¦ [词](http://a.b/c_d)
          [术语]: 解释                  ¦ \\[术语]: 解释
          <script>alert(1)</script>    ¦ \\<script>alert(1)\\</script>
          """)
  void aLineIsReadAsReadersMeanIt(String text, String written) {
    assertThat(MarkdownText.of(Markdown.parse(text)).replace("\n", "¶")).isEqualTo(written);
  }

  @Test
  void whatIsWrittenInTheHouseStyleIsWrittenTheSameAgain() {
    var text =
        """
        # 标题 $x$

        段落，**粗**，`代码`，$a_b$。

        $$
        \\sum_{i=1}^n i
        $$

        3. 三
        7. 七
           - 内 $P(a|b)$
             - 更内

        <!-- -->

        - [ ] 待办
        - [x] 已办

        > 引用
        >
        > - 一

        > [!tip] 题
        > 内容

        | a | b |
        | :--- | ---: |
        | $x$ | `c` |
        | $P(a|b)$ | d |

        ```python
        print("$x$")
        ```

        <details>
        <summary>折叠</summary>

        里面

        </details>

        ---

        脚注[^甲]

        [^甲]: 注 $y$\
        """;
    assertThat(MarkdownText.of(Markdown.parse(text))).isEqualTo(text);
  }

  @Test
  void tablesAndListsOfHtmlAreTablesAndLists() {
    assertThat(
            MarkdownText.of(
                Markdown.parse(
                    """
                    <table><tr><th>a</th><th align="right">b</th></tr>
                    <tr><td>1<br>2</td><td>$x$</td></tr></table>
                    <ol start="4"><li>四</li><li>五</li></ol>
                    <h3>题</h3>\
                    """)))
        .isEqualTo(
            """
            | a | b |
            | --- | ---: |
            | 1<br>2 | $x$ |

            4. 四
            5. 五

            ### 题\
            """);
  }

  @Test
  void lineEndsStayWhereAuthorsOfChineseMeanThem() {
    assertThat(PlainText.of(Markdown.parse("第一句。\n第二句\n1）三\nwrapped\nline")))
        .isEqualTo("第一句。\n第二句\n1）三\nwrapped line");
  }
}
