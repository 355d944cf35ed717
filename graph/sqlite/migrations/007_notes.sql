-- What explains the parts of the graph beside their rows: why an entity became
-- one, the contradictions that a fact takes part in. They are made with the
-- rows, so a graph of an older program is made again.
CREATE TABLE s_note (
  kind  INTEGER NOT NULL,             -- as in s_part
  key   TEXT NOT NULL,
  notes TEXT NOT NULL,                -- JSON
  PRIMARY KEY (kind, key)
) WITHOUT ROWID;
INSERT INTO s_meta (key, value) SELECT 'dirty', '1' WHERE EXISTS (SELECT 1 FROM s_article) ON CONFLICT (key) DO NOTHING;
