package viva.store.view;

/// How much there is in a library.
///
/// @param cards all cards that may be asked
/// @param due   cards answered before that are to be asked by the end of the study day
/// @param fresh cards never answered
public record Counts(int cards, int due, int fresh) {}
