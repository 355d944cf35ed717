-- What is kept of each text to find its copies, so that the texts need not be
-- read for it. A text without one gets it when the graph is next brought up to
-- date.
CREATE TABLE s_sketch (
  version TEXT PRIMARY KEY REFERENCES s_text (version) ON DELETE CASCADE,
  keys    BLOB NOT NULL               -- 64-bit numbers, the least byte first
) WITHOUT ROWID;
