package viva.card;

/// A stored card with its place in the schedule.
public record ScheduledCard(CardId id, Card card, State state, Marks marks) {}
