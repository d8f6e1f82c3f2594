package viva.today;

import java.util.List;
import viva.store.view.TopicCounts;

/// What there is to study today.
///
/// @param reviews  cards answered before that are due, within the day's limit
/// @param newCards cards for the first time, within the day's limit
/// @param minutes  what it will take, by the learner's own answer times; 0 where there is nothing
/// @param waiting  cards that are due too and wait for another day, by the limits or the plan
/// @param topics   the topics that have something to do, in the order of the documents
/// @param cards    how many cards there are, suspended and buried ones too, archived ones not
public record Work(
    int reviews, int newCards, int minutes, int waiting, List<TopicCounts> topics, int cards) {
  public Work {
    topics = List.copyOf(topics);
  }
}
