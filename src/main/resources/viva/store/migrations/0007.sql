-- The study desk.

-- The answer with which key points were confirmed: they count while its row is not undone.
ALTER TABLE drill ADD COLUMN log_id INTEGER REFERENCES review_log;
