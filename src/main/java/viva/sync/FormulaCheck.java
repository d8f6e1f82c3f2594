package viva.sync;

import java.util.ArrayList;
import java.util.List;
import viva.card.Card;
import viva.card.Origin;
import viva.card.Problem;
import viva.content.OneFile;
import viva.content.Reading;
import viva.markup.Inline;
import viva.markup.Markdown;
import viva.math.Formulas;
import viva.math.Shape;

/// Finds the formulas of cards that cannot be drawn.
public final class FormulaCheck implements OneFile.Inspector {
  private final Formulas formulas;

  public FormulaCheck(Formulas formulas) {
    this.formulas = formulas;
  }

  @Override
  public List<Problem> inspect(String path, String text, Reading reading) {
    var problems = new ArrayList<Problem>();
    var lines = text.split("\n", -1);
    for (var card : reading.cards())
      for (var formula : formulas(card))
        if (formulas.shape(formula.tex(), formula.display()) instanceof Shape.Refused)
          problems.add(
              new Problem(
                  new Origin(path, line(lines, card, formula.tex())),
                  Problem.Kind.FORMULA,
                  formula.tex().strip()));
    return problems;
  }

  private static List<Inline.Formula> formulas(Card card) {
    var whole = card.question() + "\n\n" + card.answer();
    if (whole.indexOf('$') < 0 && whole.indexOf('\\') < 0) return List.of();
    return Markdown.formulas(Markdown.parse(whole));
  }

  /// The first line from the card's on that holds the beginning of the formula.
  private static int line(String[] lines, Card card, String tex) {
    var first = tex.strip().lines().findFirst().orElse("");
    for (int i = card.origin().line() - 1; i < lines.length; i++)
      if (lines[i].contains(first)) return i + 1;
    return card.origin().line();
  }
}
