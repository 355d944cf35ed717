// Who said what, about whom
// @description What speakers say, with their words; narrowed to a speaker, and to what they speak of.
// @param speaker: name = ""
// @param about: name = ""
// @returns: table
// @columns: speaker, stance, fact, quote, article, date, claim
MATCH (e:Entity)-[:SAID]->(c:Claim)-[s:ASSERTS|ALLEGES|EXPECTS|DENIES|SILENT_ON|MENTIONS]->(f:Fact), (c)-[:STATED_IN]->(a:Article)
WHERE ($speaker = '' OR e.searchKey CONTAINS $speaker) AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
RETURN e.name AS speaker, type(s) AS stance, f.summary AS fact, c.quote AS quote, a.name AS article,
       coalesce(a.publishedAt, '') AS date, c.id AS claim
ORDER BY e.articleCount DESC, speaker, date, claim, fact
LIMIT 200;
