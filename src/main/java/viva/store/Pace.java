package viva.store;

/// How long the learner's answers take, by the log.
///
/// @param review  seconds for an answer to a card seen before; 0 without such answers
/// @param fresh   seconds for the first answer to a card; 0 without such answers
/// @param learned how many cards were answered for the first time on the study day
public record Pace(double review, double fresh, int learned) {}
