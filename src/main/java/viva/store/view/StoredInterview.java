package viva.store.view;

import viva.card.Interview;

/// An interview with its number in the library.
public record StoredInterview(long id, Interview interview) {}
