-- Who holds which office
-- @description Offices and titles as articles give them.
-- @param about: name = ""
-- @returns: table
-- @columns: person, office, body, since, articles, origins, fact
SELECT coalesce((SELECT group_concat(name, ', ') FROM (SELECT DISTINCT e.name AS name FROM e_AGENT r JOIN node e ON e.id = r.target WHERE r.source = f.id ORDER BY name)), '') AS person,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT DISTINCT e.name AS name FROM e_OBJECT r JOIN node e ON e.id = r.target WHERE r.source = f.id ORDER BY name)), '') AS office,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT DISTINCT e.name AS name FROM e_OF r JOIN node e ON e.id = r.target WHERE r.source = f.id ORDER BY name)), '') AS body,
       coalesce(f.validFrom, '') AS since, f.articleCount AS articles, f.originCount AS origins, f.id AS fact
FROM n_HoldsRole f
WHERE EXISTS (SELECT 1 FROM edge s WHERE s.target = f.id AND s.type IN ('ASSERTS', 'ALLEGES')) AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY articles DESC, person, fact
LIMIT 100;
