// Who keeps silent on what
// @description Silence: declined to comment, did not specify, has not confirmed. Never counted as denial.
// @param about: name = ""
// @returns: table
// @columns: who, topic, quote, article, date, claim
CALL () {
  MATCH (c:Claim)-[:SILENT_ON]->(f:Fact)
  RETURN c, f
  UNION ALL
  MATCH (c:Claim)-[:ASSERTS|ALLEGES]->(f:NoComment)
  WHERE NOT EXISTS { MATCH (c)-[:SILENT_ON]->(:Fact) }
  RETURN c, f
}
MATCH (c)-[:STATED_IN]->(a:Article)
WHERE ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
WITH c, f, a, reduce(s = '', x IN COLLECT { MATCH (c)-->(d:State|Report|Accuse|Deny|Confirm|NoComment|Apologize|Rule) UNWIND COLLECT { MATCH (d)-[:AGENT]->(e) RETURN e.name AS name } + [w IN [d.agent] WHERE w IS NOT NULL] AS name RETURN DISTINCT name ORDER BY name } | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS silent,
     reduce(s = '', x IN COLLECT { MATCH (e:Entity)-[:SAID]->(c) RETURN DISTINCT e.name AS name ORDER BY name } | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS speakers
RETURN CASE WHEN silent <> '' THEN silent WHEN speakers <> '' THEN speakers ELSE coalesce(a.publisher, '') END AS who,
       CASE WHEN f:State|Report|Accuse|Deny|Confirm|NoComment|Apologize|Rule THEN reduce(s = '', x IN COLLECT { MATCH (f)-[:TOPIC]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.topic] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) ELSE f.summary END AS topic,
       c.quote AS quote, a.name AS article, coalesce(a.publishedAt, '') AS date, c.id AS claim
ORDER BY who, date, claim, topic
LIMIT 100;
