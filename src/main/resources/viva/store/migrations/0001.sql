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

-- A document whose cards are kept in step with its file. `hash` is of the content, 0 where it was
-- never read; `refused` is the hash whose import was undone; `missing` is when the file was first not
-- there; `reading` is the kind of line that the user chose as questions, empty for Viva's own choice.
CREATE TABLE document (
  id       INTEGER PRIMARY KEY,
  path     TEXT NOT NULL UNIQUE,
  size     INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  hash     INTEGER NOT NULL,
  refused  INTEGER NOT NULL DEFAULT 0,
  missing  INTEGER,
  reading  TEXT NOT NULL DEFAULT '',
  imported INTEGER NOT NULL
) STRICT;

-- `settled` is 1 where the user has said that it is right as it is.
CREATE TABLE problem (
  document_id INTEGER NOT NULL REFERENCES document,
  line        INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  detail      TEXT NOT NULL,
  settled     INTEGER NOT NULL
) STRICT;
CREATE INDEX problem_document ON problem (document_id);

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
  archived    INTEGER,
  import_id   INTEGER REFERENCES import,
  text_key     INTEGER NOT NULL,
  question_key INTEGER NOT NULL
) STRICT;
CREATE INDEX card_document ON card (document_id, line);
CREATE INDEX card_topic ON card (topic_id);
CREATE INDEX card_import ON card (import_id);
-- The two numbers of a fingerprint: they find a card again in any document.
CREATE INDEX card_text ON card (text_key);
CREATE INDEX card_question ON card (question_key);

-- A card that was split from another, or whose text was merged into another.
CREATE TABLE kin (
  card_id   INTEGER NOT NULL REFERENCES card,
  of_id     INTEGER NOT NULL REFERENCES card,
  kind      TEXT NOT NULL CHECK (kind IN ('SPLIT', 'MERGED')),
  import_id INTEGER NOT NULL REFERENCES import,
  PRIMARY KEY (card_id, of_id)
) STRICT, WITHOUT ROWID;

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

-- Every import, with what it did. `source` are the paths that were given, joined with U+001F.
CREATE TABLE import (
  id       INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL,
  source   TEXT NOT NULL,
  undone   INTEGER,
  added    INTEGER NOT NULL,
  changed  INTEGER NOT NULL,
  moved    INTEGER NOT NULL,
  archived INTEGER NOT NULL,
  returned INTEGER NOT NULL,
  same     INTEGER NOT NULL,
  doubtful INTEGER NOT NULL,
  doubles  INTEGER NOT NULL
) STRICT;

-- The words of the cards for searching, every Chinese character set apart (see Search).
CREATE VIRTUAL TABLE card_words USING fts5(
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

-- Cards whose words have changed since they were put into card_words.
CREATE TABLE search_stale (
  card_id INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER card_has_words AFTER INSERT ON card
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.id); END;

CREATE TRIGGER card_has_other_words AFTER UPDATE OF question, answer ON card
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.id); END;

CREATE TRIGGER card_has_a_note AFTER INSERT ON mark
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.card_id); END;

-- A card as it was before an import wrote to it. Cards that an import added name it themselves.
CREATE TABLE import_card (
  import_id    INTEGER NOT NULL REFERENCES import,
  card_id      INTEGER NOT NULL REFERENCES card,
  document_id  INTEGER NOT NULL,
  topic_id     INTEGER NOT NULL,
  line         INTEGER NOT NULL,
  question     TEXT NOT NULL,
  answer       TEXT NOT NULL,
  tags         TEXT NOT NULL,
  archived     INTEGER,
  text_key     INTEGER NOT NULL,
  question_key INTEGER NOT NULL,
  PRIMARY KEY (import_id, card_id)
) STRICT, WITHOUT ROWID;

-- A document as it was before an import.
CREATE TABLE import_document (
  import_id   INTEGER NOT NULL REFERENCES import,
  document_id INTEGER NOT NULL REFERENCES document,
  size        INTEGER NOT NULL,
  modified    INTEGER NOT NULL,
  hash        INTEGER NOT NULL,
  missing     INTEGER,
  PRIMARY KEY (import_id, document_id)
) STRICT, WITHOUT ROWID;

-- The files, folders and archives that the library is kept in step with.
CREATE TABLE source (
  path      TEXT PRIMARY KEY,
  import_id INTEGER REFERENCES import
) STRICT, WITHOUT ROWID;
CREATE TABLE interview (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  day     INTEGER NOT NULL,
  minutes INTEGER NOT NULL
) STRICT;

-- How much the cards of a topic count; the path is joined as in topic.path, '' for all cards.
CREATE TABLE interview_weight (
  interview_id INTEGER NOT NULL REFERENCES interview ON DELETE CASCADE,
  topic        TEXT NOT NULL,
  weight       REAL NOT NULL,
  PRIMARY KEY (interview_id, topic)
) STRICT, WITHOUT ROWID;

-- The plan of one study day: the cards to ask in their order, as ids separated by commas.
CREATE TABLE day_plan (
  day   INTEGER PRIMARY KEY,
  cards TEXT NOT NULL
) STRICT;
