-- The timeline of somebody or something
-- @description What happened, in order, with what is known of when; events without a date are left out.
-- @param about: name
-- @returns: table
-- @columns: time, fact, status, origins, reported, id
SELECT f.validFrom AS time, f.summary AS fact, f.status AS status, f.originCount AS origins, coalesce(f.firstReportedAt, '') AS reported, f.id AS id
FROM n_Event f
WHERE f.validFrom IS NOT NULL AND EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0)
ORDER BY time, id
LIMIT 200;
