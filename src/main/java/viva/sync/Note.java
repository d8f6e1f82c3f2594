package viva.sync;

import viva.card.identity.Stamp;
import viva.content.Reading;

/// A document that was read because it is new or has changed.
///
/// @param path as the library knows it, see [Place]
public record Note(String path, Stamp stamp, Reading reading) {}
