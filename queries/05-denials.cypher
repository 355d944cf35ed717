// Who denies what
// @description Denials, those of disputed facts first, with who denies; where nobody is named, the outlet itself.
// @param about: name = ""
// @returns: table
// @columns: who, fact, status, quote, article, date, claim
MATCH (c:Claim)-[:DENIES]->(f:Fact), (c)-[:STATED_IN]->(a:Article)
WHERE ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
WITH c, f, a, reduce(s = '', x IN COLLECT { MATCH (c)-->(d:Deny) UNWIND COLLECT { MATCH (d)-[:AGENT]->(e) RETURN e.name AS name } + [w IN [d.agent] WHERE w IS NOT NULL] AS name RETURN DISTINCT name ORDER BY name } | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS deniers,
     reduce(s = '', x IN COLLECT { MATCH (e:Entity)-[:SAID]->(c) RETURN DISTINCT e.name AS name ORDER BY name } | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS speakers
RETURN CASE WHEN deniers <> '' THEN deniers WHEN speakers <> '' THEN speakers ELSE coalesce(a.publisher, '') END AS who,
       f.summary AS fact, f.status AS status, c.quote AS quote, a.name AS article, coalesce(a.publishedAt, '') AS date, c.id AS claim
ORDER BY status DESC, fact, date, claim
LIMIT 100;
