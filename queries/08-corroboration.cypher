// What independent origins report
// @description Facts by the number of independent origins: copies, and one speaker quoted by many, count once.
// @param about: name = ""
// @param least: int = 2
// @returns: table
// @columns: fact, status, origins, articles, claims, first, last, id
MATCH (f:Fact)
WHERE f.originCount >= $least AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
RETURN f.summary AS fact, f.status AS status, f.originCount AS origins, f.articleCount AS articles, f.claimCount AS claims,
       coalesce(f.firstReportedAt, '') AS first, coalesce(f.lastReportedAt, '') AS last, f.id AS id
ORDER BY origins DESC, articles DESC, id
LIMIT 50;
