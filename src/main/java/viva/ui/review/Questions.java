package viva.ui.review;

import javafx.scene.Node;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Topic;
import viva.card.mock.FollowUp;
import viva.card.mock.MockQuestion;
import viva.ui.kit.CardText;
import viva.ui.kit.Services;

/// The questions of a mock interview as they are asked.
public final class Questions {
  private Questions() {}

  /// A main question as it was asked, even where its card has changed or gone since.
  public static Node draw(Services services, SessionViewModel model, String style) {
    return draw(services, model, model.question(), style);
  }

  private static Node draw(
      Services services, SessionViewModel model, MockQuestion question, String style) {
    var markdown = question.drawn().question();
    return CardText.draw(services, card(model, markdown), markdown, style);
  }

  /// A question after an answer.
  public static Node draw(Services services, SessionViewModel model, FollowUp after, String style) {
    var markdown = words(services, after);
    return CardText.draw(services, card(model, markdown), markdown, style);
  }

  /// A question after an answer, as Markdown.
  static String words(Services services, FollowUp after) {
    return after.cards().isEmpty()
        ? services.say("mock.follow." + after.kind(), after.subject())
        : after.subject();
  }

  /// A few words with their formulas drawn.
  static Node piece(Services services, String markdown, String style) {
    return CardText.draw(services, loose(markdown), markdown, style);
  }

  private static Card loose(String markdown) {
    return new Card(Topic.NONE, markdown, "", new Origin("", 1));
  }

  private static Card card(SessionViewModel model, String markdown) {
    return model.card().map(c -> c.card()).orElseGet(() -> loose(markdown));
  }
}
