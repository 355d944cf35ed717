// The timeline of somebody or something
// @description What happened, in order, with what is known of when; events without a date are left out.
// @param about: name
// @returns: table
// @columns: time, fact, status, origins, reported, id
MATCH (f:Event)
WHERE f.validFrom IS NOT NULL AND EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about }
RETURN f.validFrom AS time, f.summary AS fact, f.status AS status, f.originCount AS origins, coalesce(f.firstReportedAt, '') AS reported, f.id AS id
ORDER BY time, id
LIMIT 200;
