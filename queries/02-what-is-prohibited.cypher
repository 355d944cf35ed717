// What is prohibited
// @description Who prohibits what to whom, and in which words; bans that are only expected or denied are left out.
// @param about: name = ""
// @returns: table
// @columns: who, what, target, norm, status, articles, origins, quote, fact
MATCH (f:Prohibit)
WHERE EXISTS { MATCH (:Claim)-[:ASSERTS|ALLEGES]->(f) } AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
WITH f, coalesce(COLLECT { MATCH (f)-[:AGENT]->(e:Entity) RETURN e.articleCount AS n ORDER BY n DESC LIMIT 1 }[0], 0) AS known
RETURN reduce(s = '', x IN COLLECT { MATCH (f)-[:AGENT]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.agent] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS who,
       reduce(s = '', x IN COLLECT { MATCH (f)-[:THEME]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.theme] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS what,
       reduce(s = '', x IN COLLECT { MATCH (f)-[:TARGET]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.target] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS target,
       reduce(s = '', x IN COLLECT { MATCH (f)-[:NORM]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.norm] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS norm,
       f.status AS status, f.articleCount AS articles, f.originCount AS origins,
       COLLECT { MATCH (c:Claim)-[:ASSERTS|ALLEGES]->(f) RETURN c.quote AS quote ORDER BY c.confidence DESC, c.id LIMIT 1 }[0] AS quote, f.id AS fact
ORDER BY origins DESC, articles DESC, known DESC, fact
LIMIT 50;
