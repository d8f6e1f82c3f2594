package viva.store.view;

import viva.card.Topic;

/// How much there is in one topic.
///
/// @param cards all cards that may be asked
/// @param due   cards answered before that are to be asked by the end of the study day
/// @param fresh cards never answered
public record TopicCounts(Topic topic, int cards, int due, int fresh) {}
