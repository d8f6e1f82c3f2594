package viva.store.shelf;

import viva.store.sql.Db;

/// The library as its reader arranges it. Handed out by the library; for use on its thread.
public final class Shelves {
  private final Db db;

  public Shelves(Db db) {
    this.db = db;
  }

  /// What the library's table shows.
  public Catalogue catalogue() {
    return new Catalogue(db);
  }

  /// What is done to many cards at once.
  public Bulk bulk() {
    return new Bulk(db);
  }

  /// The learner's own words and own cards.
  public Edits edits() {
    return new Edits(db);
  }
}
