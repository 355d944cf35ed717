-- The workspace: what was read (s_…), and the graph made of it (node, edge).
-- The first is the log, the second a view of it that can be made again.

CREATE TABLE s_meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- A run is one command that may write.
CREATE TABLE s_run (
  id       INTEGER PRIMARY KEY,
  command  TEXT NOT NULL,
  started  TEXT NOT NULL,
  finished TEXT,
  summary  TEXT
);

CREATE TABLE s_text (
  version TEXT PRIMARY KEY,           -- hash of the text
  text    TEXT NOT NULL
) WITHOUT ROWID;

-- A reading is one text with what its place says of it, and the claims made of
-- the two: the date is part of it, because relative times are anchored to it.
CREATE TABLE s_reading (
  id                TEXT PRIMARY KEY, -- hash of the columns down to date_source
  article           TEXT NOT NULL,
  version           TEXT NOT NULL REFERENCES s_text (version),
  url               TEXT NOT NULL,
  title             TEXT NOT NULL,
  byline            TEXT NOT NULL,
  publisher         TEXT NOT NULL,
  language          TEXT NOT NULL,
  published         TEXT NOT NULL,
  date_source       TEXT NOT NULL,
  extractor         TEXT NOT NULL,
  extractor_version TEXT NOT NULL,
  claims_hash       TEXT NOT NULL,    -- hash of the claims, to see whether they changed
  run               INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX s_reading_version ON s_reading (version);

CREATE TABLE s_claim (
  reading TEXT NOT NULL REFERENCES s_reading (id) ON DELETE CASCADE,
  id      TEXT NOT NULL,
  json    TEXT NOT NULL,
  PRIMARY KEY (reading, id)
) WITHOUT ROWID;

-- A locator is a path or URL with what was found there at the last visit.
CREATE TABLE s_locator (
  locator TEXT PRIMARY KEY,
  article TEXT NOT NULL,
  reading TEXT NOT NULL REFERENCES s_reading (id),
  file    TEXT NOT NULL,
  run     INTEGER NOT NULL,
  seen    TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX s_locator_article ON s_locator (article);
CREATE INDEX s_locator_reading ON s_locator (reading);

-- The current reading of each article.
CREATE TABLE s_article (
  id          TEXT PRIMARY KEY,
  reading     TEXT NOT NULL REFERENCES s_reading (id),
  claims_hash TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX s_article_reading ON s_article (reading);

CREATE TABLE s_decision (
  json TEXT PRIMARY KEY,
  run  INTEGER NOT NULL,
  made TEXT NOT NULL
) WITHOUT ROWID;

-- What each run changed: claims and facts, before and after.
CREATE TABLE s_change (
  seq    INTEGER PRIMARY KEY,
  run    INTEGER NOT NULL,
  kind   TEXT NOT NULL,               -- claim or fact
  id     TEXT NOT NULL,
  before TEXT,                        -- JSON, NULL when it was not there
  after  TEXT                         -- JSON, NULL when it is gone
);
CREATE INDEX s_change_run ON s_change (run, seq);

-- Ids that nodes had before, and where they went.
CREATE TABLE s_alias (
  old TEXT PRIMARY KEY,
  new TEXT NOT NULL,
  run INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX s_alias_new ON s_alias (new);

CREATE TABLE node (
  id     TEXT PRIMARY KEY,
  labels TEXT NOT NULL,               -- JSON array, sorted
  name   TEXT NOT NULL,
  props  TEXT NOT NULL                -- JSON object, without id and name
) WITHOUT ROWID;

CREATE TABLE label (
  label TEXT NOT NULL,
  node  TEXT NOT NULL REFERENCES node (id) ON DELETE CASCADE,
  PRIMARY KEY (label, node)
) WITHOUT ROWID;
CREATE INDEX label_node ON label (node);

CREATE TABLE edge (
  id     TEXT PRIMARY KEY,
  type   TEXT NOT NULL,
  source TEXT NOT NULL REFERENCES node (id) DEFERRABLE INITIALLY DEFERRED,
  target TEXT NOT NULL REFERENCES node (id) DEFERRABLE INITIALLY DEFERRED,
  props  TEXT NOT NULL,
  factId TEXT GENERATED ALWAYS AS (json_extract(props, '$.factId')) VIRTUAL -- browsing edges have one
) WITHOUT ROWID;
CREATE INDEX edge_out  ON edge (source, type, target);
CREATE INDEX edge_in   ON edge (target, type, source);
CREATE INDEX edge_type ON edge (type);
CREATE INDEX edge_fact ON edge (factId) WHERE factId IS NOT NULL;
