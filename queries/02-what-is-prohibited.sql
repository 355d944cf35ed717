-- What is prohibited
-- @description Who prohibits what to whom, and in which words; bans that are only expected or denied are left out.
-- @param about: name = ""
-- @returns: table
-- @columns: who, what, target, norm, status, articles, origins, quote, fact
SELECT coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_AGENT r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.agent WHERE f.agent IS NOT NULL ORDER BY k, name)), '') AS who,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_THEME r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.theme WHERE f.theme IS NOT NULL ORDER BY k, name)), '') AS what,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_TARGET r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.target WHERE f.target IS NOT NULL ORDER BY k, name)), '') AS target,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_NORM r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.norm WHERE f.norm IS NOT NULL ORDER BY k, name)), '') AS norm,
       f.status AS status, f.articleCount AS articles, f.originCount AS origins,
       (SELECT c.quote FROM edge s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id AND s.type IN ('ASSERTS', 'ALLEGES') ORDER BY c.confidence DESC, c.id LIMIT 1) AS quote, f.id AS fact
FROM n_Prohibit f
WHERE EXISTS (SELECT 1 FROM edge s WHERE s.target = f.id AND s.type IN ('ASSERTS', 'ALLEGES')) AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY origins DESC, articles DESC, (SELECT coalesce(max(e.articleCount), 0) FROM e_AGENT r JOIN n_Entity e ON e.id = r.target WHERE r.source = f.id) DESC, fact
LIMIT 50;
