package viva.card;

import java.time.Instant;
import java.time.LocalDate;

/// An answer as a log has it, before anybody has looked whether it can be so.
///
/// @param card  the number of the card
/// @param at    when it was answered
/// @param day   the study day of the answer
/// @param grade 1 for Again to 4 for Easy; any other number is a fault of the log
public record LoggedReview(long card, Instant at, LocalDate day, int grade) {}
