-- FSRS-7.

-- The fast trace of a memory, in days; 0 where the model has one trace.
ALTER TABLE schedule ADD COLUMN fast REAL NOT NULL DEFAULT 0;
ALTER TABLE review_log ADD COLUMN before_fast REAL NOT NULL DEFAULT 0;
ALTER TABLE review_log ADD COLUMN after_fast REAL NOT NULL DEFAULT 0;
CREATE INDEX review_log_fast ON review_log (id) WHERE before_fast > 0;
