package viva.card.identity;

import viva.card.Origin;

/// A question, and where it stands.
public record Asked(String question, Origin origin) {}
