// Who gave what to whom
// @description Gifts that articles assert or allege: giver, thing and receiver of one and the same gift.
// @param who: name = ""
// @returns: graph
// @columns: giver, gift, recipient, time, status, articles, origins, fact, path
MATCH picture = (a:Entity)-[g:GIFTED]->(x:Entity)-[t:TO]->(r:Entity)
WHERE g.factId = t.factId AND ($who = '' OR a.searchKey CONTAINS $who OR r.searchKey CONTAINS $who)
MATCH (f:Fact {id: g.factId})
RETURN a.name AS giver, x.name AS gift, r.name AS recipient, coalesce(f.validFrom, '') AS time, f.status AS status,
       f.articleCount AS articles, f.originCount AS origins, f.id AS fact, [a.id, g.id, x.id, t.id, r.id] AS path, picture
ORDER BY origins DESC, articles DESC, fact, path
LIMIT 50;
