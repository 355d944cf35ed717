// How certain a fact was, day by day
// @description For each day that articles spoke of a fact: how many claims held it for certain, probable or possible, expected it, denied it, kept silent.
// @param fact: string
// @returns: table
// @columns: date, articles, certain, probable, possible, expected, denials, silent
MATCH (c:Claim)-[s:ASSERTS|ALLEGES|EXPECTS|DENIES|SILENT_ON|MENTIONS]->(f:Fact {id: $fact}), (c)-[:STATED_IN]->(a:Article)
RETURN coalesce(a.publishedAt, '') AS date, count(DISTINCT a.id) AS articles,
       count(DISTINCT CASE WHEN type(s) IN ['ASSERTS', 'ALLEGES'] AND c.factuality = 'CT+' THEN c.id END) AS certain,
       count(DISTINCT CASE WHEN type(s) IN ['ASSERTS', 'ALLEGES'] AND c.factuality = 'PR+' THEN c.id END) AS probable,
       count(DISTINCT CASE WHEN type(s) IN ['ASSERTS', 'ALLEGES'] AND c.factuality = 'PS+' THEN c.id END) AS possible,
       count(DISTINCT CASE WHEN type(s) = 'EXPECTS' THEN c.id END) AS expected,
       count(DISTINCT CASE WHEN type(s) = 'DENIES' THEN c.id END) AS denials,
       count(DISTINCT CASE WHEN type(s) = 'SILENT_ON' THEN c.id END) AS silent
ORDER BY date
LIMIT 500;
