-- What rests on a single source
-- @description Facts with one independent origin, those that most articles repeat first: what to check before printing.
-- @param about: name = ""
-- @returns: table
-- @columns: fact, source, status, articles, claims, first, last, quote, id
SELECT f.summary AS fact,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT DISTINCT e.name AS name FROM edge s CROSS JOIN e_SAID d ON d.target = s.source JOIN n_Entity e ON e.id = d.source WHERE s.target = f.id AND s.type IN ('ASSERTS', 'ALLEGES') ORDER BY name)),
         (SELECT group_concat(name, ', ') FROM (SELECT DISTINCT coalesce(a.publisher, a.name) AS name FROM edge s CROSS JOIN e_STATED_IN i ON i.source = s.source JOIN n_Article a ON a.id = i.target WHERE s.target = f.id AND s.type IN ('ASSERTS', 'ALLEGES') ORDER BY name)), '') AS source,
       f.status AS status, f.articleCount AS articles, f.claimCount AS claims,
       coalesce(f.firstReportedAt, '') AS first, coalesce(f.lastReportedAt, '') AS last,
       (SELECT c.quote FROM edge s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id AND s.type IN ('ASSERTS', 'ALLEGES') ORDER BY c.confidence DESC, c.id LIMIT 1) AS quote, f.id AS id
FROM (
  SELECT f.id AS id FROM n_Fact f
  WHERE f.originCount = 1 AND NOT f.derived AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
  ORDER BY f.articleCount DESC, f.claimCount DESC, f.id
  LIMIT 50
) top
JOIN n_Fact f ON f.id = top.id
ORDER BY articles DESC, claims DESC, id
LIMIT 50;
