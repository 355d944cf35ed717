-- What stands around somebody or something
-- @description The short edges to and from a name, with the fact behind each.
-- @param about: name
-- @returns: graph
-- @columns: name, edge, other, status, articles, origins, fact, path
SELECT a.name AS name, CASE WHEN e.source = a.id THEN '-' || e.type || '->' ELSE '<-' || e.type || '-' END AS edge, b.name AS other,
       f.status AS status, f.articleCount AS articles, f.originCount AS origins, f.id AS fact, json_array(a.id, e.id, b.id) AS path
FROM n_Entity a
JOIN edge e ON e.source = a.id OR e.target = a.id
JOIN n_Entity b ON b.id = CASE WHEN e.source = a.id THEN e.target ELSE e.source END
JOIN n_Fact f ON f.id = e.factId
WHERE instr(a.searchKey, :about) > 0 AND e.factId IS NOT NULL
ORDER BY name, origins DESC, edge, other, path
LIMIT 100;
