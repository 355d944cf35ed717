// Who keeps silent on what
// @description Silence: declined to comment, did not specify, has not confirmed. Never counted as denial.
// @param about: name = ""
// @returns: table
// @columns: who, fact, quote, article, date, claim
MATCH (c:Claim)-[:SILENT_ON]->(f:Fact), (c)-[:STATED_IN]->(a:Article)
WHERE ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
RETURN coalesce(COLLECT { MATCH (c)-->(:NoComment)-[:AGENT]->(e:Entity) RETURN e.name AS name ORDER BY name LIMIT 1 }[0], COLLECT { MATCH (e:Entity)-[:SAID]->(c) RETURN e.name AS name ORDER BY name LIMIT 1 }[0], a.publisher, '') AS who,
       f.summary AS fact, c.quote AS quote, a.name AS article, coalesce(a.publishedAt, '') AS date, c.id AS claim
ORDER BY fact, date, claim
LIMIT 100;
