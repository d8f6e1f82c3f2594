package viva.progress.evidence;

import java.time.LocalDate;

/// What a chart rests upon.
///
/// @param n    how many answers, cards or mocks, as the chart says
/// @param from the first study day of the period
/// @param to   the last study day of the period
public record Extent(int n, LocalDate from, LocalDate to) {}
