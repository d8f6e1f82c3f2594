package viva.interview.point;

import java.util.regex.Pattern;

/// What is a point and what only leads to one, closes or shows an example.
final class Worth {
  private static final Pattern CLOSER =
      Pattern.compile(
          "^(?:综上|总之|总的来说|总而言之|总体而言|通过(?:这些|以上|上述)|这样一来|由此可见|希望|in summary|overall|in short)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^(?:例如|比如|譬如|假设|假如|举例|举个|如[：:]|e\\.g|for example|for instance|suppose)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEADS_ON =
      Pattern.compile(
          "[：:]$|如下.{0,4}$|(?:以下|下列|下面).{0,12}$"
              + "|(?:多种|几种|一些)(?:方法|方式|策略|手段|途径|技术)(?:来?(?:实现|解决|缓解))?$|the following[^,.]*$");

  /// Where to read more, and what praises or announces.
  private static final Pattern EMPTY =
      Pattern.compile("https?://|参考(?:链接|资料|文献|文章)|^.{0,20}(?:非常|很|十分|比较)(?:简单|直接|直观|明了|重要|广泛)$");

  private static final int FEWEST_HAN = 4;

  private Worth() {}

  /// @param headed whether it has a head, which makes a short text worth something
  static boolean saying(String text, boolean headed) {
    if (EMPTY.matcher(text).find() || CLOSER.matcher(text).find() || EXAMPLE.matcher(text).find())
      return false;
    if (LEADS_ON.matcher(text).find()) return false;
    if (text.codePoints().anyMatch(c -> c < 0x250 && Character.isLetterOrDigit(c))) return true;
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return han >= (headed ? 2 : FEWEST_HAN);
  }

  /// Whether what follows a text is only an example of it.
  static boolean leadsToExample(String text) {
    var last = Sentences.cut(text);
    return !last.isEmpty()
        && EXAMPLE.matcher(last.getLast()).find()
        && LEADS_ON.matcher(text.strip()).find();
  }
}
