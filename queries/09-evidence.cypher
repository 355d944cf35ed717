// The evidence for a fact
// @description Every claim about a fact: who says so, how firmly, in which words, where.
// @param fact: string
// @returns: table
// @columns: stance, speaker, factuality, quote, article, publisher, date, rule, claim
MATCH (c:Claim)-[s:ASSERTS|ALLEGES|EXPECTS|DENIES|SILENT_ON|MENTIONS]->(f:Fact {id: $fact}), (c)-[:STATED_IN]->(a:Article)
RETURN type(s) AS stance, coalesce(COLLECT { MATCH (e:Entity)-[:SAID]->(c) RETURN e.name AS name ORDER BY name LIMIT 1 }[0], a.publisher, '') AS speaker,
       c.factuality AS factuality, c.quote AS quote, a.name AS article, coalesce(a.publisher, '') AS publisher,
       coalesce(a.publishedAt, '') AS date, c.rule AS rule, c.id AS claim
ORDER BY date, article, claim, stance
LIMIT 200;
