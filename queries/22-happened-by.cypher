// What had happened by a day
// @description Events that somebody asserts, with a time that was over by a day, as 2024-02-21, the latest first; a month or a year counts when it had ended.
// @param date: date
// @param about: name = ""
// @returns: table
// @columns: time, fact, status, origins, reported, id
MATCH (f:Event)
WHERE (size(f.validFrom) >= 10 AND left(f.validFrom, 10) <= $date OR f.validFrom < left($date, size(f.validFrom)))
  AND EXISTS { MATCH (f)<-[:ASSERTS|ALLEGES]-(:Claim) }
  AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
RETURN f.validFrom AS time, f.summary AS fact, f.status AS status, f.originCount AS origins, coalesce(f.firstReportedAt, '') AS reported, f.id AS id
ORDER BY time DESC, origins DESC, id
LIMIT 500;
