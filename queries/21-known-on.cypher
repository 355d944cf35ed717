// What was known on a day
// @description Facts as the articles had told them by a day, as 2024-02-21: how many claims were for and against by then.
// @param date: string
// @param about: name = ""
// @returns: table
// @columns: since, fact, supports, denials, articles, id
MATCH (f:Fact)<-[e:ASSERTS|ALLEGES|EXPECTS|DENIES|SILENT_ON|MENTIONS]-(c:Claim)-[:STATED_IN]->(a:Article)
WHERE left(a.publishedAt, 10) <= $date AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
RETURN min(a.publishedAt) AS since, f.summary AS fact,
       count(DISTINCT CASE WHEN type(e) IN ['ASSERTS', 'ALLEGES'] THEN c.id END) AS supports,
       count(DISTINCT CASE WHEN type(e) = 'DENIES' THEN c.id END) AS denials,
       count(DISTINCT a.id) AS articles, f.id AS id
ORDER BY since, articles DESC, id
LIMIT 500;
