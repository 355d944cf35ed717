// What is new
// @description Facts by the date of the newest article that speaks of them, newest first; since narrows it to a day and later, as 2024-02-21.
// @param about: name = ""
// @param since: date = ""
// @returns: table
// @columns: last, first, fact, status, origins, articles, denials, id
MATCH (f:Fact)
WHERE ($since = '' OR f.lastReportedAt >= $since) AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
WITH f ORDER BY coalesce(f.lastReportedAt, '') DESC, f.originCount DESC, f.articleCount DESC, CASE f.type WHEN 'OPEN' THEN 1 ELSE 0 END, f.claimCount DESC, f.id LIMIT 100
RETURN coalesce(f.lastReportedAt, '') AS last, coalesce(f.firstReportedAt, '') AS first, f.summary AS fact, f.status AS status,
       f.originCount AS origins, f.articleCount AS articles, f.denialCount AS denials, f.id AS id
ORDER BY last DESC, origins DESC, articles DESC, CASE f.type WHEN 'OPEN' THEN 1 ELSE 0 END, f.claimCount DESC, id
LIMIT 100;
