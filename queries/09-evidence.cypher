// The evidence for a fact
// @description Every claim about a fact: who says so, through whom it came, how firmly, in which words, where.
// @param fact: string
// @returns: table
// @columns: stance, speaker, via, factuality, quote, article, publisher, date, rule, claim
MATCH (c:Claim)-[s:ASSERTS|ALLEGES|EXPECTS|DENIES|SILENT_ON|MENTIONS]->(f:Fact {id: $fact}), (c)-[:STATED_IN]->(a:Article)
WITH c, s, a, reduce(s = '', x IN COLLECT { MATCH (e:Entity)-[:SAID]->(c) RETURN DISTINCT e.name AS name ORDER BY name } | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS speakers
RETURN type(s) AS stance, CASE speakers WHEN '' THEN coalesce(a.publisher, '') ELSE speakers END AS speaker,
       reduce(v = '', x IN COLLECT { MATCH (e:Entity)-[r:RELAYED]->(c) RETURN e.name AS name ORDER BY r.order, name } | v + CASE v WHEN '' THEN '' ELSE ', ' END + x) AS via,
       c.factuality AS factuality, c.quote AS quote, a.name AS article, coalesce(a.publisher, '') AS publisher,
       coalesce(a.publishedAt, '') AS date, c.rule AS rule, c.id AS claim
ORDER BY date, article, claim, stance
LIMIT 200;
