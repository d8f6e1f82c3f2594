package viva.fsrs.log;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import viva.card.MemoryState;
import viva.fsrs.MemoryModel;

/// What a model foresaw of one answer, and what came.
///
/// @param recall   the chance to know it that the model gave, 0 to 1
/// @param known    whether the learner knew it
/// @param days     since the answer before, at least 1
/// @param reviews  how many answers to the card came a day or more after the one before, this
///     included
/// @param lapses   how many of those before were Again
/// @param day      the study day of the answer
/// @param stability what the model thought before the answer, in days
public record Prediction(
    double recall,
    boolean known,
    int days,
    int reviews,
    int lapses,
    LocalDate day,
    double stability) {

  /// What a model foresees of every item of a log, in the order of the log.
  public static List<Prediction> of(MemoryModel model, Histories log) {
    var at = new Prediction[log.size()];
    for (int card = 0; card < log.cards(); card++) card(model, log, card, at);
    var inOrder = new Prediction[log.items()];
    for (int i = 0; i < inOrder.length; i++) inOrder[i] = at[log.item(i)];
    return Arrays.asList(inOrder);
  }

  private static void card(MemoryModel model, Histories log, int card, Prediction[] at) {
    MemoryState memory = model.first(log.rating(log.start(card)));
    int reviews = 0;
    int lapses = 0;
    for (int p = log.start(card) + 1; p < log.end(card); p++) {
      int days = log.gap(p);
      if (days > 0) {
        double recall = model.retrievability(memory, days);
        at[p] =
            new Prediction(
                recall, log.known(p), days, ++reviews, lapses, log.day(p), memory.stability());
        if (!log.known(p)) lapses++;
      }
      memory = model.next(memory, log.rating(p), days);
    }
  }
}
