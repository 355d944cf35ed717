-- Contradictions
-- @description What cannot both be so: facts that exclude each other, and facts that some deny.
-- @returns: table
-- @columns: kind, slot, one, other, oneFact, otherFact
SELECT kind, slot, one, other, oneFact, otherFact FROM (
  SELECT k.kind AS kind, coalesce(k.slot, '') AS slot, f.summary AS one, g.summary AS other, f.id AS oneFact, g.id AS otherFact
  FROM e_CONTRADICTS k
  JOIN n_Fact f ON f.id = k.source
  JOIN n_Fact g ON g.id = k.target
  UNION ALL
  SELECT 'denial', '', f.summary, 'denied', f.id, f.id
  FROM n_Fact f
  WHERE f.status = 'disputed' AND f.denialCount > 0 AND EXISTS (SELECT 1 FROM edge s WHERE s.target = f.id AND s.type IN ('ASSERTS', 'ALLEGES'))
)
ORDER BY kind, oneFact, otherFact, slot
LIMIT 100;
