-- Who gave what to whom
-- @description Gifts that articles assert or allege: giver, thing and receiver of one and the same gift.
-- @param who: name = ""
-- @returns: graph
-- @columns: giver, gift, recipient, time, status, articles, origins, fact, path
SELECT a.name AS giver, x.name AS gift, r.name AS recipient, coalesce(f.validFrom, '') AS time, f.status AS status,
       f.articleCount AS articles, f.originCount AS origins, f.id AS fact, json_array(a.id, g.id, x.id, t.id, r.id) AS path
FROM e_GIFTED g
JOIN e_TO t ON t.source = g.target AND t.factId = g.factId
JOIN n_Entity a ON a.id = g.source
JOIN n_Entity x ON x.id = g.target
JOIN n_Entity r ON r.id = t.target
JOIN n_Fact f ON f.id = g.factId
WHERE :who = '' OR instr(a.searchKey, :who) > 0 OR instr(r.searchKey, :who) > 0
ORDER BY origins DESC, articles DESC, fact, path
LIMIT 50;
