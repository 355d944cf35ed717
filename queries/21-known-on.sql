-- What was known on a day
-- @description Facts as the articles had told them by a day, as 2024-02-21: how many claims were for and against by then.
-- @param date: date
-- @param about: name = ""
-- @returns: table
-- @columns: since, fact, supports, denials, articles, id
WITH article AS MATERIALIZED (SELECT id, publishedAt FROM n_Article)
SELECT min(a.publishedAt) AS since, f.summary AS fact,
       count(DISTINCT CASE WHEN e.type IN ('ASSERTS', 'ALLEGES') THEN e.source END) AS supports,
       count(DISTINCT CASE WHEN e.type = 'DENIES' THEN e.source END) AS denials,
       count(DISTINCT a.id) AS articles, f.id AS id
FROM article a
CROSS JOIN edge s ON s.target = a.id AND s.type = 'STATED_IN'
CROSS JOIN edge e ON e.source = s.source AND e.type IN ('ASSERTS', 'ALLEGES', 'EXPECTS', 'DENIES', 'SILENT_ON', 'MENTIONS')
CROSS JOIN n_Fact f ON f.id = e.target
WHERE substr(a.publishedAt, 1, 10) <= :date
  AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
GROUP BY f.id, f.summary
ORDER BY since, articles DESC, id
LIMIT 500;
