-- A source is a place that is visited on a schedule, with its last visits.
CREATE TABLE s_source (
  name     TEXT PRIMARY KEY,
  place    TEXT NOT NULL,             -- where it is
  schedule TEXT NOT NULL,             -- in words
  visited  TEXT NOT NULL,             -- last visit that succeeded; '' before the first
  tried    TEXT NOT NULL,             -- last visit
  said     TEXT NOT NULL              -- what came of it, in words
) WITHOUT ROWID;
