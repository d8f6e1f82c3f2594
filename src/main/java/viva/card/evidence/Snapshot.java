package viva.card.evidence;

import java.time.LocalDate;
import java.util.OptionalDouble;

/// How ready the learner was for an interview, as worked out on one study day.
///
/// @param interview the interview's number
/// @param stop      readiness on the date if nothing more were studied, 0 to 1
/// @param low       lower end of its 95 % range
/// @param high      upper end of its 95 % range
/// @param planned   readiness on the date by following the plan; nothing where no plan was made
/// @param answers   measuring mock answers it rested upon
/// @param covered   the share of the weight on studied cards, 0 to 1
/// @param open      whether every gate was passed, so that it was shown
public record Snapshot(
    long interview,
    LocalDate day,
    double stop,
    double low,
    double high,
    OptionalDouble planned,
    int answers,
    double covered,
    boolean open) {}
