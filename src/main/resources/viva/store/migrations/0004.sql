-- Progress. How ready the learner wants to be for an interview, 0 to 1; one without a row has the
-- usual target.
CREATE TABLE interview_target (
  interview_id INTEGER PRIMARY KEY REFERENCES interview ON DELETE CASCADE,
  target       REAL NOT NULL CHECK (target > 0 AND target <= 1)
) STRICT;

-- How ready the learner was, once for each study day and interview; the last one of a day stays.
CREATE TABLE readiness_snapshot (
  interview_id INTEGER NOT NULL REFERENCES interview ON DELETE CASCADE,
  day          INTEGER NOT NULL,
  stop         REAL NOT NULL,
  low          REAL NOT NULL,
  high         REAL NOT NULL,
  planned      REAL,
  answers      INTEGER NOT NULL,
  covered      REAL NOT NULL,
  shown        INTEGER NOT NULL,
  PRIMARY KEY (interview_id, day)
) STRICT, WITHOUT ROWID;

-- Plans as they were accepted, only added to. `course` is the share of the weight that is studied
-- at the end of each day from `day` on, separated by commas.
CREATE TABLE accepted_plan (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  interview_id INTEGER NOT NULL REFERENCES interview ON DELETE CASCADE,
  day          INTEGER NOT NULL,
  minutes      INTEGER NOT NULL,
  expected     REAL NOT NULL,
  course       TEXT NOT NULL,
  reason       TEXT NOT NULL CHECK (reason IN ('FIRST', 'ASKED', 'CHANGED'))
) STRICT;

-- Tells whether the log has only grown since it was read.
CREATE INDEX review_log_taken_back ON review_log (undone) WHERE undone <> 0;

-- The older part of the log in packed rows (see Blocks), kept so that it is read in a moment. `last`
-- is the number of its last row, `undone` the sum of the numbers up to there that were taken back.
CREATE TABLE log_block (
  last   INTEGER PRIMARY KEY,
  undone INTEGER NOT NULL,
  rows   BLOB NOT NULL
) STRICT;
