// What stands around somebody or something
// @description The short edges to and from a name, with the fact behind each.
// @param about: name
// @returns: graph
// @columns: name, edge, other, status, articles, origins, fact, path
MATCH (a:Entity)-[e]-(b:Entity)
WHERE a.searchKey CONTAINS $about AND e.factId IS NOT NULL
MATCH (f:Fact {id: e.factId})
MATCH picture = (a)-[e]-(b)
RETURN a.name AS name, CASE WHEN startNode(e) = a THEN '-' + type(e) + '->' ELSE '<-' + type(e) + '-' END AS edge, b.name AS other,
       f.status AS status, f.articleCount AS articles, f.originCount AS origins, f.id AS fact, [a.id, e.id, b.id] AS path, picture
ORDER BY name, origins DESC, edge, other, path
LIMIT 100;
