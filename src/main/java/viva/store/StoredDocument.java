package viva.store;

/// A document whose cards are in the library.
///
/// @param path  where it was read from
/// @param cards how many of its cards are not archived
public record StoredDocument(long id, String path, int cards) {}
