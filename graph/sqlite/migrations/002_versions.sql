-- What copies of the graph elsewhere need: who the workspace is, which state
-- its graph is in, and which rows the latest states changed.

INSERT INTO s_meta (key, value) VALUES ('workspace', lower(hex(randomblob(16))));

-- A version is one state of the graph. Its mark is drawn by lot, so that two
-- workspaces that were one never take their states for each other's.
CREATE TABLE s_version (
  seq  INTEGER PRIMARY KEY,
  mark TEXT NOT NULL UNIQUE
);
INSERT INTO s_version (seq, mark) VALUES (0, lower(hex(randomblob(16))));

-- The rows that a version put or took away; the oldest versions are forgotten.
CREATE TABLE s_touched (
  seq    INTEGER NOT NULL REFERENCES s_version (seq) ON DELETE CASCADE,
  id     TEXT NOT NULL,
  labels TEXT,                        -- of a node: JSON array
  type   TEXT,                        -- of an edge
  source TEXT,
  target TEXT
);
CREATE INDEX s_touched_seq ON s_touched (seq);
