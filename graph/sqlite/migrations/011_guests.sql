-- A volume is made with guests from volumes before it (see the package graph). What an
-- article's things and claims are known by at home:
CREATE TABLE s_home (
  article TEXT PRIMARY KEY,
  data    TEXT NOT NULL               -- JSON
) WITHOUT ROWID;

-- The articles that forbid, by the keys of whom or what they forbid it to.
CREATE TABLE s_forbid (
  key      TEXT NOT NULL,
  position INTEGER NOT NULL,
  article  TEXT NOT NULL,
  PRIMARY KEY (key, position, article)
) WITHOUT ROWID;
CREATE INDEX s_forbid_article ON s_forbid (article);

-- The keys of those of whom a volume tells what may be forbidden, and a fingerprint of
-- its guests, to see whether they are still the same.
ALTER TABLE s_volume ADD COLUMN acts TEXT NOT NULL DEFAULT '[]';
ALTER TABLE s_volume ADD COLUMN guests INTEGER NOT NULL DEFAULT 0;
INSERT INTO s_meta (key, value) SELECT 'dirty', '1' WHERE EXISTS (SELECT 1 FROM s_article) ON CONFLICT (key) DO NOTHING;
