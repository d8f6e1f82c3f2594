package viva.ui.notes;

import viva.card.Problem;
import viva.ui.kit.CardText;
import viva.ui.kit.Services;

/// A problem in the user's words.
final class Problems {
  private static final int LONGEST = 200;

  private Problems() {}

  static String words(Services services, Problem problem) {
    var plain = CardText.plain(problem.detail());
    var detail = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    return services.say("problem." + problem.kind(), detail).strip();
  }
}
