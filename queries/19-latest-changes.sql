-- What is new
-- @description Facts by the date of the newest article that speaks of them, newest first; since narrows it to a day and later, as 2024-02-21.
-- @param about: name = ""
-- @param since: date = ""
-- @returns: table
-- @columns: last, first, fact, status, origins, articles, denials, id
SELECT coalesce(f.lastReportedAt, '') AS last, coalesce(f.firstReportedAt, '') AS first, f.summary AS fact, f.status AS status,
       f.originCount AS origins, f.articleCount AS articles, f.denialCount AS denials, f.id AS id
FROM n_Fact f
WHERE (:since = '' OR f.lastReportedAt >= :since) AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY last DESC, origins DESC, articles DESC, CASE f.type WHEN 'OPEN' THEN 1 ELSE 0 END, f.claimCount DESC, id
LIMIT 100;
