// What was known on a day
// @description Facts as the articles had told them by a day, as 2024-02-21: how many claims were for and against by then.
// @param date: date
// @param about: name = ""
// @returns: table
// @columns: since, fact, supports, denials, articles, id
MATCH (f:Fact)<-[e:ASSERTS|ALLEGES|EXPECTS|DENIES|SILENT_ON|MENTIONS]-(c:Claim)-[:STATED_IN]->(a:Article)
WHERE left(a.publishedAt, 10) <= $date AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
WITH f, min(a.publishedAt) AS since, count(DISTINCT a) AS articles,
     sum(CASE type(e) WHEN 'ASSERTS' THEN 1 WHEN 'ALLEGES' THEN 1 ELSE 0 END) AS supports,
     sum(CASE type(e) WHEN 'DENIES' THEN 1 ELSE 0 END) AS denials
RETURN since, f.summary AS fact, supports, denials, articles, f.id AS id
ORDER BY since, articles DESC, id
LIMIT 500;
