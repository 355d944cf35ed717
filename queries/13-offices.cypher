// Who holds which office
// @description Offices and titles as articles give them.
// @param about: name = ""
// @returns: table
// @columns: person, office, body, since, articles, origins, fact
MATCH (f:HoldsRole)
WHERE EXISTS { MATCH (:Claim)-[:ASSERTS|ALLEGES]->(f) } AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
RETURN reduce(s = '', x IN COLLECT { MATCH (f)-[:AGENT]->(e) RETURN DISTINCT e.name AS name ORDER BY name } | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS person,
       reduce(s = '', x IN COLLECT { MATCH (f)-[:OBJECT]->(e) RETURN DISTINCT e.name AS name ORDER BY name } | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS office,
       reduce(s = '', x IN COLLECT { MATCH (f)-[:OF]->(e) RETURN DISTINCT e.name AS name ORDER BY name } | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS body,
       coalesce(f.validFrom, '') AS since, f.articleCount AS articles, f.originCount AS origins, f.id AS fact
ORDER BY articles DESC, person, fact
LIMIT 100;
