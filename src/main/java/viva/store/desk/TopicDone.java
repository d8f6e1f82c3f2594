package viva.store.desk;

import viva.card.Topic;

/// What was done of a topic on a study day.
///
/// @param reviewed answers to cards that were due
/// @param learned  cards answered for the first time
public record TopicDone(Topic topic, int reviewed, int learned) {}
