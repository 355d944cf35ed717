// What rests on a single source
// @description Facts with one independent origin, those that most articles repeat first: what to check before printing.
// @param about: name = ""
// @returns: table
// @columns: fact, source, status, articles, claims, first, last, quote, id
MATCH (f:Fact)
WHERE f.originCount = 1 AND NOT f.derived AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
WITH f ORDER BY f.articleCount DESC, f.claimCount DESC, f.id LIMIT 50
WITH f, reduce(s = '', x IN COLLECT { MATCH (e:Entity)-[:SAID]->(:Claim)-[:ASSERTS|ALLEGES]->(f) RETURN DISTINCT e.name AS name ORDER BY name } | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS speakers,
     reduce(s = '', x IN COLLECT { MATCH (a:Article)<-[:STATED_IN]-(:Claim)-[:ASSERTS|ALLEGES]->(f) RETURN DISTINCT coalesce(a.publisher, a.name) AS name ORDER BY name } | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS outlets
RETURN f.summary AS fact, CASE speakers WHEN '' THEN outlets ELSE speakers END AS source, f.status AS status, f.articleCount AS articles, f.claimCount AS claims,
       coalesce(f.firstReportedAt, '') AS first, coalesce(f.lastReportedAt, '') AS last,
       COLLECT { MATCH (c:Claim)-[:ASSERTS|ALLEGES]->(f) RETURN c.quote AS quote ORDER BY c.confidence DESC, c.id LIMIT 1 }[0] AS quote, f.id AS id
ORDER BY articles DESC, claims DESC, id
LIMIT 50;
