package viva.content.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with the number that stood in front of it.
///
/// @param value the number; of `1.2.3` the last part; 0 for a label without one, such as `Q:`
/// @param mark  what kind of number: `.` `、` `)` `(` `:` `#.#` `Q` `一` `i` or a blank for none
/// @param text  what follows
public record Numbered(int value, String mark, String text) {
  private static final Pattern ARABIC =
      Pattern.compile(
          "^([(（\\[【]?)\\s*(\\d{1,4})((?:\\.\\d{1,3})*)\\s*(?:\\\\?([、．。)）\\]】:：]|\\.(?!\\d))[、.．)）:：]?)\\s*(.*)$",
          Pattern.DOTALL);
  private static final Pattern PARTS =
      Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3}){0,4}\\.(\\d{1,3})\\s+(\\D.*)$", Pattern.DOTALL);
  private static final Pattern BARE = Pattern.compile("^(\\d{1,3})\\s+(\\D.*)$", Pattern.DOTALL);
  private static final Pattern CHINESE =
      Pattern.compile(
          "^(?:第\\s*)?([(（]?)([一二三四五六七八九十百]{1,4})\\s*(?:[、.．:：)）]|章|节|篇|部分)[、.．:：]?\\s*(.*)$",
          Pattern.DOTALL);
  private static final Pattern ROMAN =
      Pattern.compile("^(X{0,3}(?:IX|IV|V?I{0,3}))\\s*[.、)）]\\s+(\\S.*)$", Pattern.DOTALL);
  private static final String LABEL_HEADS = "qQpP问題题面вВ질문質問第";
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(q|question|que|问题|问|題|题目|题|面试题|вопрос|pregunta|질문|문제|質問|問)\\s*[.#№]?\\s*"
              + "(\\d{1,4})\\s*(?:[:：.、．)）-]|\\s)"
              + "|(q|question|问题|问|题目|题|面试题|вопрос|в|pregunta|p|질문|質問|問)\\s*[:：]"
              + "|q\\s*[.、]"
              + "|第\\s*(\\d{1,4}|[一二三四五六七八九十百]{1,4})\\s*[题題问問][:：、.]?)\\s*(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /// The number in front of a text, with a mark behind it.
  public static Optional<Numbered> of(String text) {
    if (text.isEmpty()) return Optional.empty();
    char first = text.charAt(0);
    if (first >= '０' && first <= '９') return of(narrow(text));
    boolean digit = first >= '0' && first <= '9';
    if (digit || "(（[【".indexOf(first) >= 0) {
      Matcher m = ARABIC.matcher(text);
      if (m.matches() && (digit || m.group(4).matches("[)）\\]】]"))) return Optional.of(arabic(m));
      Matcher parts = PARTS.matcher(text);
      if (parts.matches())
        return Optional.of(new Numbered(Integer.parseInt(parts.group(1)), "#.#", parts.group(2)));
    }
    Optional<Numbered> chinese = chinese(text);
    return chinese.isPresent() ? chinese : label(text);
  }

  /// The text with ASCII digits in front in place of full-width ones.
  private static String narrow(String text) {
    var narrow = new StringBuilder(text);
    for (int i = 0; i < text.length() && text.charAt(i) >= '０' && text.charAt(i) <= '９'; i++)
      narrow.setCharAt(i, (char) (text.charAt(i) - '０' + '0'));
    return narrow.toString();
  }

  private static Numbered arabic(Matcher m) {
    int value = Integer.parseInt(m.group(2));
    var mark = m.group(1).isEmpty() ? mark(m.group(4)) : "(";
    if (!m.group(3).isEmpty()) {
      value = Integer.parseInt(m.group(3).substring(m.group(3).lastIndexOf('.') + 1));
      mark = "#.#";
    }
    return new Numbered(value, mark, m.group(5));
  }

  private static String mark(String mark) {
    return switch (mark) {
      case "．", "。" -> ".";
      case "）" -> ")";
      case "：" -> ":";
      default -> mark;
    };
  }

  /// The number in front of a text with nothing but a blank behind it.
  public static Optional<Numbered> bare(String text) {
    Matcher m = BARE.matcher(text);
    return m.matches()
        ? Optional.of(new Numbered(Integer.parseInt(m.group(1)), " ", m.group(2)))
        : Optional.empty();
  }

  /// A Chinese number in front of a text.
  public static Optional<Numbered> chinese(String text) {
    if (text.isEmpty() || "第(（一二三四五六七八九十".indexOf(text.charAt(0)) < 0) return Optional.empty();
    Matcher m = CHINESE.matcher(text);
    return m.matches()
        ? Optional.of(new Numbered(chineseValue(m.group(2)), "一" + m.group(1), m.group(3)))
        : Optional.empty();
  }

  /// A Roman number in front of a text.
  public static Optional<Numbered> roman(String text) {
    if (text.isEmpty() || "IVX".indexOf(text.charAt(0)) < 0) return Optional.empty();
    Matcher m = ROMAN.matcher(text);
    return m.matches()
        ? Optional.of(new Numbered(romanValue(m.group(1)), "i", m.group(2)))
        : Optional.empty();
  }

  private static int romanValue(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int here = romanDigit(digits.charAt(i));
      boolean before = i + 1 < digits.length() && here < romanDigit(digits.charAt(i + 1));
      value += before ? -here : here;
    }
    return value;
  }

  private static int romanDigit(char c) {
    return c == 'I' ? 1 : c == 'V' ? 5 : 10;
  }

  /// A word such as `Q1:` or `问：` in front of a text.
  public static Optional<Numbered> label(String text) {
    if (text.isEmpty() || LABEL_HEADS.indexOf(text.charAt(0)) < 0) return Optional.empty();
    Matcher m = LABEL.matcher(text);
    if (!m.matches()) return Optional.empty();
    var digits = m.group(2) != null ? m.group(2) : m.group(4);
    int value =
        digits == null
            ? 0
            : Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : chineseValue(digits);
    return Optional.of(new Numbered(value, "Q", m.group(5)));
  }

  /// The text without any number in front, however often one is repeated.
  public static String strip(String text) {
    var rest = text;
    for (int i = 0; i < 3; i++) {
      var number = of(rest);
      if (number.isEmpty() || number.get().text().isBlank()) return rest;
      rest = number.get().text();
    }
    return rest;
  }

  private static int chineseValue(String digits) {
    int value = 0;
    int digit = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '十') {
        value += (digit == 0 ? 1 : digit) * 10;
        digit = 0;
      } else if (c == '百') {
        value += (digit == 0 ? 1 : digit) * 100;
        digit = 0;
      } else digit = "一二三四五六七八九".indexOf(c) + 1;
    }
    return value + digit;
  }
}
