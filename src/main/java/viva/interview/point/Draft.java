package viva.interview.point;

/// A point that may or may not be taken.
///
/// @param section the heading above it; empty where none
record Draft(String section, String head, String text, KeyPoint.Weight weight) {}
