package viva.store.desk;

import viva.card.Topic;

/// How many cards of a topic a study day may hold.
///
/// @param topic    [Topic#NONE] for all cards
/// @param reviews  cards answered before, at least 0
/// @param newCards cards never answered, at least 0
public record TopicLimit(Topic topic, int reviews, int newCards) {}
