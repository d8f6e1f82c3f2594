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

-- The library: what the learner wants otherwise than a document has it, null where the document's
-- own word stands. The base is what the document said when the learner wrote; `tags` come beside
-- the document's; `archived` is 0 for a card that the document has lost and the learner keeps.
CREATE TABLE override (
  card_id       INTEGER PRIMARY KEY REFERENCES card,
  question      TEXT,
  answer        TEXT,
  base_question TEXT,
  base_answer   TEXT,
  topic_id      INTEGER REFERENCES topic,
  tags          TEXT,
  archived      INTEGER
) STRICT;

-- The cards as the learner sees them. A card that was deleted for good has left its number to the
-- log, and no words.
CREATE VIEW shown AS
SELECT card.id, card.document_id, card.line, card.added, card.import_id,
       ifnull(override.topic_id, card.topic_id) AS topic_id,
       ifnull(override.question, card.question) AS question,
       ifnull(override.answer, card.answer) AS answer,
       CASE WHEN override.tags IS NULL THEN card.tags
            WHEN card.tags = '' THEN override.tags
            ELSE card.tags || char(31) || override.tags END AS tags,
       CASE WHEN override.archived IS NULL THEN card.archived
            ELSE nullif(override.archived, 0) END AS archived
FROM card LEFT JOIN override ON override.card_id = card.id
WHERE card.question <> '';

-- What the library's table shows, without the answers.
DROP INDEX card_document;
CREATE INDEX card_document ON card (
  document_id, line, topic_id, question, (answer = ''), added, archived);

CREATE TRIGGER override_has_words AFTER INSERT ON override WHEN new.question IS NOT NULL
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.card_id); END;

CREATE TRIGGER override_had_words AFTER DELETE ON override WHEN old.question IS NOT NULL
BEGIN INSERT OR IGNORE INTO search_stale VALUES (old.card_id); END;

CREATE TRIGGER override_has_other_words AFTER UPDATE OF question, answer ON override
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.card_id); END;

-- What is being written and not yet kept: of card 0 a new card.
CREATE TABLE draft (
  card_id  INTEGER PRIMARY KEY,
  topic    TEXT NOT NULL,
  question TEXT NOT NULL,
  answer   TEXT NOT NULL,
  tags     TEXT NOT NULL,
  at       INTEGER NOT NULL
) STRICT;

-- The index of words knows questions apart, so that those that have a word in the question are
-- found first without looking at the rest.
DROP TABLE card_words;
CREATE VIRTUAL TABLE card_words USING fts5(
  question, rest, content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2');
INSERT OR IGNORE INTO search_stale SELECT id FROM card;
