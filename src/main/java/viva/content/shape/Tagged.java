package viva.content.shape;

import java.util.Locale;
import java.util.Optional;
import viva.content.page.Page;

/// What stands between an opening tag at the start of a line and its closing tag.
///
/// @param inner the text between, on one line
/// @param rest  what follows the closing tag on its line
/// @param last  the index of the line of the closing tag
record Tagged(String inner, String rest, int last) {

  /// Reads from the tag at the start of line `i`; nothing where it is not closed in time.
  static Optional<Tagged> read(Page page, int i, String close, int longest) {
    var open = page.body(i);
    int start = open.indexOf('>') + 1;
    if (start == 0) return Optional.empty();
    var inner = new StringBuilder();
    for (int k = i; k < Math.min(page.size(), i + longest); k++) {
      var text = k == i ? open.substring(start) : page.body(k);
      int end = text.toLowerCase(Locale.ROOT).indexOf(close);
      if (end >= 0) {
        int after = text.indexOf('>', end);
        inner.append(text, 0, end);
        return Optional.of(
            new Tagged(
                inner.toString().strip(), after < 0 ? "" : text.substring(after + 1).strip(), k));
      }
      inner.append(text).append(' ');
    }
    return Optional.empty();
  }
}
