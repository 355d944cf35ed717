-- What independent origins report
-- @description Facts by the number of independent origins: copies, and one speaker quoted by many, count once.
-- @param about: name = ""
-- @param least: int = 2
-- @returns: table
-- @columns: fact, status, origins, articles, claims, first, last, id
SELECT f.summary AS fact, f.status AS status, f.originCount AS origins, f.articleCount AS articles, f.claimCount AS claims,
       coalesce(f.firstReportedAt, '') AS first, coalesce(f.lastReportedAt, '') AS last, f.id AS id
FROM n_Fact f
WHERE f.originCount >= :least AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY origins DESC, articles DESC, id
LIMIT 50;
