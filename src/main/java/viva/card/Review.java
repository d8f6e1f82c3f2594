package viva.card;

import java.time.LocalDate;

/// An answer as far as memory is concerned.
///
/// @param day the study day
public record Review(CardId card, LocalDate day, Rating rating) {}
