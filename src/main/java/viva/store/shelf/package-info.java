/// The library as its reader arranges it: rows for the table, own words over those of a document,
/// own cards, and what is done to many cards at once.
@NullMarked
package viva.store.shelf;

import org.jspecify.annotations.NullMarked;
