-- The study desk.

-- How many cards a study day may hold; the path is joined as in topic.path, '' for all cards.
CREATE TABLE day_limit (
  topic   TEXT PRIMARY KEY,
  reviews INTEGER NOT NULL CHECK (reviews >= 0),
  fresh   INTEGER NOT NULL CHECK (fresh >= 0)
) STRICT, WITHOUT ROWID;

-- The drill that was begun last, until it is finished; `cards` are ids separated by commas.
CREATE TABLE open_drill (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  begun    INTEGER NOT NULL,
  name     TEXT NOT NULL,
  pick     TEXT NOT NULL,
  practice INTEGER NOT NULL,
  cards    TEXT NOT NULL
) STRICT;
