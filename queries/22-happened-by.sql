-- What had happened by a day
-- @description Events that somebody asserts, with a time that was over by a day, as 2024-02-21, the latest first; a month or a year counts when it had ended.
-- @param date: date
-- @param about: name = ""
-- @returns: table
-- @columns: time, fact, status, origins, reported, id
SELECT f.validFrom AS time, f.summary AS fact, f.status AS status, f.originCount AS origins, coalesce(f.firstReportedAt, '') AS reported, f.id AS id
FROM n_Event f
WHERE (length(f.validFrom) >= 10 AND substr(f.validFrom, 1, 10) <= :date OR f.validFrom < substr(:date, 1, length(f.validFrom)))
  AND EXISTS (SELECT 1 FROM edge e WHERE e.target = f.id AND e.type IN ('ASSERTS', 'ALLEGES'))
  AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY time DESC, origins DESC, id
LIMIT 500;
