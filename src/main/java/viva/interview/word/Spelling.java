package viva.interview.word;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// One way of writing for what people write in several: wide and narrow characters, capitals,
/// Markdown, LaTeX, spelled letters, Chinese numbers.
public final class Spelling {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ";
  private static final String RAISED = "0123456789n";

  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern MARKS =
      Pattern.compile("\\*\\*|~~|[`#$]+|(?<=[a-z0-9])_(?=[a-z0-9{])");
  private static final Pattern FRACTION =
      Pattern.compile("\\\\[cdt]?frac\\s*\\{([^{}]*)}\\s*\\{([^{}]*)}");
  private static final Pattern WRAPPED =
      Pattern.compile(
          "\\\\(?:text|mathrm|mathbf|mathbb|mathcal|mathit|operatorname|boldsymbol|bm)\\s*\\{([^{}]*)}");
  private static final Pattern COMMAND = Pattern.compile("\\\\([a-z]+)\\s*");
  private static final Pattern BRACES = Pattern.compile("\\\\?[{}]|\\\\[,;! ]");
  private static final Pattern HYPHEN = Pattern.compile("(?<=[a-z])[-‐‑–](?=[a-z])");
  private static final Pattern LETTERS =
      Pattern.compile("(?<![a-z0-9])[a-z](?: [a-z]){1,5}(?![a-z0-9])");
  private static final Pattern NUMERAL = Pattern.compile("[二两三四五六七八九十](?=[ ]?[倍层步个种类次轮位块部阶])");

  private static final Map<String, String> COMMANDS =
      Map.of(
          "cdot", "*", "times", "*", "le", "<=", "leq", "<=", "ge", ">=", "geq", ">=", "left", "",
          "right", "", "quad", " ");

  private Spelling() {}

  /// A text as it is compared.
  public static Mapped of(String text) {
    return narrow(text)
        .replace(IMAGE, _ -> " ")
        .replace(LINK, m -> m.group(1))
        .replace(MARKS, _ -> "")
        .replace(FRACTION, m -> m.group(1) + "/" + m.group(2))
        .replace(WRAPPED, m -> m.group(1))
        .replace(COMMAND, m -> COMMANDS.getOrDefault(m.group(1), " " + m.group(1) + " "))
        .replace(BRACES, _ -> "")
        .replace(HYPHEN, _ -> " ")
        .replace(LETTERS, m -> m.group().replace(" ", ""))
        .replace(
            NUMERAL, m -> Integer.toString("_一二三四五六七八九十".indexOf(m.group().replace('两', '二'))));
  }

  /// The narrow small letters: what only looks different becomes the same.
  private static Mapped narrow(String text) {
    var out = Mapped.builder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int end = i + Character.charCount(point);
      int raised = SUPERSCRIPTS.indexOf(point);
      if (raised >= 0) out.add("^" + RAISED.charAt(raised), i, end);
      else if (point == '−') out.add("-", i, end);
      else if (point == '√') out.add(" sqrt ", i, end);
      else if (point >= 0x4E00 && point < 0xA000) out.add(text.substring(i, end), i, end);
      else if (point < 0x80) out.add(String.valueOf(Character.toLowerCase((char) point)), i, end);
      else {
        var same = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        out.add(same.toLowerCase(Locale.ROOT), i, end);
      }
      i = end;
    }
    return out.build();
  }
}
