package viva.store.shelf;

/// What stood in the editor's fields when it was last left, as typed.
public record Draft(String topic, String question, String answer, String tags) {}
