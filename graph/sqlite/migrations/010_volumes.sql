-- The graph is made volume by volume (see the package graph). An article has a position in
-- the order of all, by which its volume is found; -1 until it is worked out.
ALTER TABLE s_article ADD COLUMN position INTEGER NOT NULL DEFAULT -1;
CREATE INDEX s_article_position ON s_article (position);

-- Places whose volumes are no longer those of the current claims.
CREATE TABLE s_stale (position INTEGER PRIMARY KEY);

-- The volumes of which the graph is made.
CREATE TABLE s_volume (volume INTEGER PRIMARY KEY);
INSERT INTO s_volume (volume) VALUES (1);

-- The parts that the volumes make of the graph. Of what several may tell, each keeps
-- its share.
CREATE TABLE s_parts_before AS SELECT kind, key, print FROM s_part;
DROP TABLE s_part;
CREATE TABLE s_part (
  volume INTEGER NOT NULL,
  kind   INTEGER NOT NULL,            -- 0 article, 1 entity, 2 fact, 3 source
  key    TEXT NOT NULL,               -- id of its node
  print  INTEGER NOT NULL,
  shared INTEGER NOT NULL,            -- 1: there is a share
  PRIMARY KEY (volume, kind, key)
) WITHOUT ROWID;
CREATE INDEX s_part_article ON s_part (key) WHERE kind = 0;
INSERT INTO s_part (volume, kind, key, print, shared) SELECT 1, kind, key, print, 0 FROM s_parts_before;
DROP TABLE s_parts_before;
CREATE TABLE s_share (
  kind   INTEGER NOT NULL,
  key    TEXT NOT NULL,
  volume INTEGER NOT NULL,
  data   TEXT NOT NULL,               -- JSON
  PRIMARY KEY (kind, key, volume)
) WITHOUT ROWID;
INSERT INTO s_meta (key, value) SELECT 'dirty', '1' WHERE EXISTS (SELECT 1 FROM s_article) ON CONFLICT (key) DO NOTHING;
