package viva.store.view;

import viva.card.Topic;

/// A document whose cards are in the library.
///
/// @param path  where it was read from
/// @param topic of its first card
/// @param cards how many of its cards are not archived
public record StoredDocument(long id, String path, Topic topic, int cards) {}
