package viva.progress.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import viva.progress.evidence.Chart;
import viva.progress.evidence.Extent;
import viva.progress.evidence.Lack;
import viva.progress.evidence.Share;

/// Chart 1, today: what is done and what is left.
///
/// @param done    cards answered today
/// @param left    cards answered before that are due by the end of the study day
/// @param minutes spent today
/// @param passed  first answers of today to cards in review: how many were known
/// @param next    when the next learning step is over, where that is today and not yet
/// @param nextDay the next study day on which a card is due, after today
public record DaySoFar(
    Extent extent,
    Optional<Lack> lack,
    int done,
    int left,
    double minutes,
    Share passed,
    Optional<Instant> next,
    Optional<LocalDate> nextDay)
    implements Chart {}
