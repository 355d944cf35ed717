// Who sanctions whom
// @description Sanctions imposed and lifted, and who breaks or gets around them and other norms, with how each is told.
// @param about: name = ""
// @returns: table
// @columns: who, whom, norm, type, time, told, status, articles, origins, quote, fact
MATCH (f:Sanction|LiftSanction|Violate|Evade)
WHERE $about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about }
WITH f, coalesce(COLLECT { MATCH (f)-[:AGENT]->(e:Entity) RETURN e.articleCount AS n ORDER BY n DESC LIMIT 1 }[0], 0) AS known
RETURN reduce(s = '', x IN COLLECT { MATCH (f)-[:AGENT]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.agent] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS who,
       CASE WHEN f:Sanction|LiftSanction THEN reduce(s = '', x IN COLLECT { MATCH (f)-[:TARGET]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.target] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) ELSE '' END AS whom,
       reduce(s = '', x IN COLLECT { MATCH (f)-[:NORM]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.norm] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS norm,
       f.type AS type, coalesce(f.validFrom, '') AS time,
       CASE WHEN EXISTS { MATCH (:Claim {factuality: 'CT+'})-[:ASSERTS]->(f) } THEN 'asserted' WHEN EXISTS { MATCH (:Claim)-[:ALLEGES]->(f) } THEN 'alleged' WHEN EXISTS { MATCH (:Claim {factuality: 'PR+'})-[:ASSERTS]->(f) } THEN 'likely' WHEN EXISTS { MATCH (:Claim)-[:ASSERTS]->(f) } THEN 'possible' WHEN EXISTS { MATCH (:Claim)-[:EXPECTS]->(f) } THEN 'expected' WHEN EXISTS { MATCH (:Claim)-[:DENIES]->(f) } THEN 'denied' ELSE 'mentioned' END AS told,
       f.status AS status, f.articleCount AS articles, f.originCount AS origins,
       coalesce(COLLECT { MATCH (c:Claim)-->(f) RETURN c.quote AS quote ORDER BY c.confidence DESC, c.id LIMIT 1 }[0], '') AS quote, f.id AS fact
ORDER BY origins DESC, articles DESC, known DESC, fact
LIMIT 100;
