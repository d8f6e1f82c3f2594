package viva.content.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.card.Origin;
import viva.card.Problem;
import viva.card.identity.Asked;

/// Questions in two documents that ask the same in other words: perhaps one card too many.
public final class Lookalikes {
  private Lookalikes() {}

  /// A problem for each question found whose like stands in another document or was found before.
  ///
  /// @param found    those of the cards that are kept, in the order of the documents
  /// @param standing those in documents that were not read
  public static List<Problem> find(List<Asked> found, List<Asked> standing) {
    Map<Long, Asked> byGist = new HashMap<>();
    var problems = new ArrayList<Problem>();
    for (var asked : standing) byGist.putIfAbsent(Gist.of(asked.question()), asked);
    for (var asked : found) {
      long gist = Gist.of(asked.question());
      if (gist == 0) continue;
      var other = byGist.putIfAbsent(gist, asked);
      if (other != null && !other.origin().file().equals(asked.origin().file()))
        problems.add(
            new Problem(asked.origin(), Problem.Kind.ALIKE, detail(other, asked.origin())));
    }
    return problems;
  }

  private static String detail(Asked other, Origin here) {
    var file = other.origin().file();
    var name = name(file).equals(name(here.file())) ? file : name(file);
    return name + ":" + other.origin().line() + " " + other.question();
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
