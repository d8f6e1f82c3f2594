package viva.content.choose;

import java.util.regex.Pattern;
import viva.content.line.Plain;

/// Headings that name a part of a document and never a question.
public final class StopList {
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:前言|序言|序|引言|目录|目錄|导航|索引|参考|参考资料|参考文献|参考链接|参考文章|参考来源|总结|小结|结语|后记|写在最后|写在前面|最后"
              + "|说明|声明|版权声明|致谢|更新日志|更新记录|关于作者|作者|联系方式|联系我|公众号|个人公众号|推荐阅读|相关阅读|延伸阅读|扩展阅读|资料|附录"
              + "|references?|tableofcontents|contents|toc|index|introduction|preface|foreword|summary|conclusion"
              + "|acknowledge?ments?|furtherreading|resources|usefullinks|links|license|contributing|contributors|changelog|author|about"
              + "|содержание|оглавление|введение|заключение|ссылки|источники|литература|índice|referencias|introducción|conclusión|目次|はじめに|参考サイト|まとめ|목차|참고|참고자료|참고문헌|출처)");

  /// What the names begin with, so that most titles need no closer look.
  private static final String HEADS = "前序引目导索参总小结后写最说声版致更关作联公个推相延扩资附rtcipfsaulсовзилíiはま목참출";

  private StopList() {}

  public static boolean stops(String title) {
    if (title.length() > 40) return false;
    char head = Plain.head(title);
    if (head == 0) return title.codePoints().noneMatch(Character::isLetterOrDigit);
    return HEADS.indexOf(head) >= 0 && NAMES.matcher(Plain.folded(title)).matches();
  }
}
