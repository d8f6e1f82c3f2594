package viva.content;

import java.util.List;
import viva.card.Card;
import viva.card.Problem;

/// What was understood of one document: all that could be read, and an account of the rest.
///
/// @param cards    in the order of the document
/// @param problems what its author should look at
/// @param leftOut  the lines that are in no card, in the order of the document
public record Reading(
    List<Card> cards, List<Problem> problems, List<LeftOut> leftOut, Explanation explanation) {
  public Reading {
    cards = List.copyOf(cards);
    problems = List.copyOf(problems);
    leftOut = List.copyOf(leftOut);
  }
}
