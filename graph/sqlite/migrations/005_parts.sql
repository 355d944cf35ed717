-- The parts of the graph: what one article, entity, fact or source makes of it,
-- with a fingerprint of all that its rows are made of. Parts whose fingerprint
-- stays as it is need not be looked at.
CREATE TABLE s_part (
  kind  INTEGER NOT NULL,             -- 0 article, 1 entity, 2 fact, 3 source
  key   TEXT NOT NULL,                -- id of its node
  print INTEGER NOT NULL,
  PRIMARY KEY (kind, key)
) WITHOUT ROWID;
INSERT INTO s_part (kind, key, print)
  SELECT CASE label WHEN 'Article' THEN 0 WHEN 'Entity' THEN 1 WHEN 'Fact' THEN 2 ELSE 3 END, node, 0
  FROM label WHERE label IN ('Article', 'Entity', 'Fact', 'Source');
