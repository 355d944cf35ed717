-- The claims of a reading once more, in a form that is read fast, for making the
-- graph. A reading without one, or with one of other claims or of another format,
-- gets it when the graph is next brought up to date.
CREATE TABLE s_record (
  reading TEXT PRIMARY KEY REFERENCES s_reading (id) ON DELETE CASCADE,
  hash    TEXT NOT NULL,              -- of the claims that it holds
  claims  INTEGER NOT NULL,           -- how many there are
  data    BLOB NOT NULL
) WITHOUT ROWID;

-- How alike texts are that were compared, so that they need not be read again.
-- Another program may compare otherwise, and begins anew.
CREATE TABLE s_similarity (
  a          TEXT NOT NULL REFERENCES s_text (version) ON DELETE CASCADE,
  b          TEXT NOT NULL REFERENCES s_text (version) ON DELETE CASCADE,
  similarity REAL NOT NULL,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX s_similarity_b ON s_similarity (b);
