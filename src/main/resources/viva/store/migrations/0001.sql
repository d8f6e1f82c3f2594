-- Times are milliseconds since 1970 UTC, days are days since 1970-01-01.

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every set of scheduler settings that was ever in force: the log names them by version.
CREATE TABLE scheduler_settings (
  version INTEGER PRIMARY KEY,
  since   INTEGER NOT NULL,
  config  TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE document (
  id       INTEGER PRIMARY KEY,
  path     TEXT NOT NULL UNIQUE,
  size     INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  hash     TEXT NOT NULL,
  imported INTEGER NOT NULL
) STRICT;

-- The names of a topic's path, widest first, joined with the unit separator U+001F.
CREATE TABLE topic (
  id   INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE card (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES document,
  topic_id    INTEGER NOT NULL REFERENCES topic,
  line        INTEGER NOT NULL,
  question    TEXT NOT NULL,
  answer      TEXT NOT NULL,
  tags        TEXT NOT NULL,
  added       INTEGER NOT NULL,
  archived    INTEGER
) STRICT;
CREATE INDEX card_document ON card (document_id, line);
CREATE INDEX card_topic ON card (topic_id);

-- Where a card stands; a card without a row is new.
CREATE TABLE schedule (
  card_id      INTEGER PRIMARY KEY REFERENCES card,
  state        TEXT NOT NULL CHECK (state IN ('LEARNING', 'REVIEW', 'RELEARNING')),
  stability    REAL NOT NULL CHECK (stability > 0),
  difficulty   REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
  reviewed     INTEGER NOT NULL,
  reviewed_day INTEGER NOT NULL,
  reviews      INTEGER NOT NULL CHECK (reviews > 0),
  lapses       INTEGER NOT NULL CHECK (lapses >= 0),
  step         INTEGER,
  interval     INTEGER,
  due_at       INTEGER,
  due_day      INTEGER
) STRICT;
CREATE INDEX schedule_due_day ON schedule (due_day) WHERE due_day IS NOT NULL;
CREATE INDEX schedule_due_at ON schedule (due_at) WHERE due_at IS NOT NULL;

-- What the learner has put on a card; a card without a row has nothing on it.
CREATE TABLE mark (
  card_id      INTEGER PRIMARY KEY REFERENCES card,
  suspended    INTEGER NOT NULL,
  buried_until INTEGER NOT NULL,
  flag         INTEGER NOT NULL,
  note         TEXT NOT NULL
) STRICT;

-- Only added to. An undone row stays; `undone` is 1 while it can be redone, 2 once it cannot.
CREATE TABLE review_log (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  card_id             INTEGER NOT NULL REFERENCES card,
  at                  INTEGER NOT NULL,
  zone_offset         INTEGER NOT NULL,
  day                 INTEGER NOT NULL,
  day_ends            INTEGER NOT NULL,
  kind                TEXT NOT NULL CHECK (kind IN ('LEARN', 'REVIEW', 'RELEARN', 'PRACTICE', 'MANUAL', 'RESCHEDULED')),
  rating              INTEGER CHECK (rating BETWEEN 1 AND 4),
  taken               INTEGER,
  parameters          INTEGER REFERENCES scheduler_settings,
  fuzz                REAL,
  before_state        TEXT NOT NULL,
  before_stability    REAL,
  before_difficulty   REAL,
  before_reviewed     INTEGER,
  before_reviewed_day INTEGER,
  before_reviews      INTEGER,
  before_lapses       INTEGER,
  before_step         INTEGER,
  before_interval     INTEGER,
  before_due_at       INTEGER,
  before_due_day      INTEGER,
  after_state         TEXT NOT NULL,
  after_stability     REAL,
  after_difficulty    REAL,
  after_reviewed      INTEGER,
  after_reviewed_day  INTEGER,
  after_reviews       INTEGER,
  after_lapses        INTEGER,
  after_step          INTEGER,
  after_interval      INTEGER,
  after_due_at        INTEGER,
  after_due_day       INTEGER,
  undone              INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX review_log_card ON review_log (card_id);
CREATE INDEX review_log_day ON review_log (day);
CREATE INDEX review_log_undone ON review_log (undone) WHERE undone = 1;

CREATE TRIGGER review_log_is_never_deleted BEFORE DELETE ON review_log
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;

CREATE TRIGGER review_log_is_never_rewritten
BEFORE UPDATE OF id, card_id, at, day, kind, rating, taken, before_state, after_state, after_stability ON review_log
BEGIN SELECT RAISE(ABORT, 'the review log is only added to'); END;

CREATE TABLE import (
  id     INTEGER PRIMARY KEY,
  at     INTEGER NOT NULL,
  source TEXT NOT NULL
) STRICT;
