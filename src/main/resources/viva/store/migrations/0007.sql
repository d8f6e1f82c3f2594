-- The study desk.

-- The answer with which key points were confirmed: they count while its row is not undone.
ALTER TABLE drill ADD COLUMN log_id INTEGER REFERENCES review_log;

-- What an answer put on its card besides its state: both go and come together.
CREATE TABLE log_mark (
  log_id           INTEGER PRIMARY KEY REFERENCES review_log,
  before_suspended INTEGER NOT NULL,
  before_flag      INTEGER NOT NULL,
  after_suspended  INTEGER NOT NULL,
  after_flag       INTEGER NOT NULL
) STRICT;
