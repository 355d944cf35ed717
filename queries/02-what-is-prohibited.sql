-- What is prohibited
-- @description Who prohibits what to whom, and in which words.
-- @param about: name = ""
-- @returns: table
-- @columns: who, what, target, norm, status, articles, origins, quote, fact
SELECT coalesce((SELECT group_concat(name, ', ') FROM (SELECT DISTINCT e.name AS name FROM e_AGENT r JOIN node e ON e.id = r.target WHERE r.source = f.id ORDER BY name)), '') AS who,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT DISTINCT e.name AS name FROM e_THEME r JOIN node e ON e.id = r.target WHERE r.source = f.id ORDER BY name)), '') AS what,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT DISTINCT e.name AS name FROM e_TARGET r JOIN node e ON e.id = r.target WHERE r.source = f.id ORDER BY name)), '') AS target,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT DISTINCT e.name AS name FROM e_NORM r JOIN node e ON e.id = r.target WHERE r.source = f.id ORDER BY name)), '') AS norm,
       f.status AS status, f.articleCount AS articles, f.originCount AS origins,
       (SELECT c.quote FROM edge s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id AND s.type IN ('ASSERTS', 'ALLEGES') ORDER BY c.confidence DESC, c.id LIMIT 1) AS quote, f.id AS fact
FROM n_Prohibit f
WHERE :about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0)
ORDER BY origins DESC, articles DESC, fact
LIMIT 50;
