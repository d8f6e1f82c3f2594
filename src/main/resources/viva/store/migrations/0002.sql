-- Mock interviews. `state` is OPEN until a mock is over, LEFT where it was never finished; the
-- columns from `score` on are there once it is over. `setup` is as SetupText writes it.
CREATE TABLE mock_session (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  setup        TEXT NOT NULL,
  at           INTEGER NOT NULL,
  zone_offset  INTEGER NOT NULL,
  day          INTEGER NOT NULL,
  day_ends     INTEGER NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('OPEN', 'OVER', 'LEFT')),
  score        REAL,
  low          REAL,
  high         REAL,
  accuracy     REAL,
  completeness REAL,
  depth        REAL,
  delivery     REAL,
  asked        INTEGER,
  timed_out    INTEGER
) STRICT;

-- A main question. `card_text` is the card's words as a number when it was asked, so that an edit
-- does not rewrite what happened; `score` is there once the mock is over and the question counts.
CREATE TABLE mock_item (
  session_id   INTEGER NOT NULL REFERENCES mock_session,
  ord          INTEGER NOT NULL,
  card_id      INTEGER NOT NULL REFERENCES card,
  card_text    INTEGER NOT NULL,
  question     TEXT NOT NULL,
  topic        TEXT NOT NULL,
  chance       REAL NOT NULL,
  due          INTEGER NOT NULL,
  recall       REAL,
  stage        TEXT NOT NULL,
  confidence   REAL,
  hints        INTEGER NOT NULL,
  said         TEXT NOT NULL,
  recording    TEXT NOT NULL,
  ending       TEXT NOT NULL,
  prepared     INTEGER NOT NULL,
  onset        INTEGER NOT NULL,
  taken        INTEGER NOT NULL,
  accuracy     INTEGER NOT NULL,
  completeness INTEGER NOT NULL,
  depth        INTEGER NOT NULL,
  delivery     INTEGER NOT NULL,
  note         TEXT NOT NULL,
  at           INTEGER,
  zone_offset  INTEGER,
  day          INTEGER,
  day_ends     INTEGER,
  score        REAL,
  PRIMARY KEY (session_id, ord)
) STRICT;
CREATE INDEX mock_item_card ON mock_item (card_id);

-- A question after an answer.
CREATE TABLE mock_follow (
  session_id INTEGER NOT NULL,
  ord        INTEGER NOT NULL,
  n          INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  subject    TEXT NOT NULL,
  card_id    INTEGER REFERENCES card,
  said       TEXT NOT NULL,
  recording  TEXT NOT NULL,
  ending     TEXT NOT NULL,
  prepared   INTEGER NOT NULL,
  onset      INTEGER NOT NULL,
  taken      INTEGER NOT NULL,
  met        TEXT NOT NULL,
  PRIMARY KEY (session_id, ord, n),
  FOREIGN KEY (session_id, ord) REFERENCES mock_item
) STRICT, WITHOUT ROWID;

-- A key point of a main question's reference. `quotes` are offsets in the answer: from-to, commas.
CREATE TABLE mock_point (
  session_id INTEGER NOT NULL,
  ord        INTEGER NOT NULL,
  n          INTEGER NOT NULL,
  head       TEXT NOT NULL,
  text       TEXT NOT NULL,
  weight     REAL NOT NULL,
  score      REAL NOT NULL,
  found      TEXT NOT NULL,
  quotes     TEXT NOT NULL,
  swap       INTEGER NOT NULL,
  confirmed  TEXT NOT NULL,
  PRIMARY KEY (session_id, ord, n),
  FOREIGN KEY (session_id, ord) REFERENCES mock_item
) STRICT, WITHOUT ROWID;

-- A typed answer outside a mock whose key points were confirmed.
CREATE TABLE drill (
  id        INTEGER PRIMARY KEY,
  card_id   INTEGER NOT NULL REFERENCES card,
  card_text INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  day       INTEGER NOT NULL
) STRICT;
CREATE INDEX drill_card ON drill (card_id);

CREATE TABLE drill_point (
  drill_id  INTEGER NOT NULL REFERENCES drill,
  n         INTEGER NOT NULL,
  head      TEXT NOT NULL,
  text      TEXT NOT NULL,
  confirmed TEXT NOT NULL,
  PRIMARY KEY (drill_id, n)
) STRICT, WITHOUT ROWID;

-- The log row by which an answer in a mock changed the schedule; it counts while that row is not
-- undone.
CREATE TABLE mock_effect (
  session_id INTEGER NOT NULL,
  ord        INTEGER NOT NULL,
  card_id    INTEGER NOT NULL REFERENCES card,
  log_id     INTEGER NOT NULL REFERENCES review_log,
  PRIMARY KEY (session_id, ord, card_id),
  FOREIGN KEY (session_id, ord) REFERENCES mock_item
) STRICT, WITHOUT ROWID;
CREATE INDEX mock_effect_log ON mock_effect (log_id);

-- Log rows that are undone together.
CREATE TABLE log_batch (
  log_id INTEGER PRIMARY KEY REFERENCES review_log,
  batch  INTEGER NOT NULL
) STRICT;
CREATE INDEX log_batch_batch ON log_batch (batch);

-- Until now the rows of one rescheduling were those of one moment.
INSERT INTO log_batch (log_id, batch)
SELECT id, min(id) OVER (PARTITION BY at) FROM review_log WHERE kind = 'RESCHEDULED';

-- New cards that were asked outside the schedule and failed: they come first of their topic.
CREATE INDEX review_log_front ON review_log (card_id)
WHERE kind = 'PRACTICE' AND rating = 1 AND before_state = 'NEW' AND undone = 0;

-- Two ways of writing one term, by the learner's word.
CREATE TABLE term_pair (
  one   TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
