// Contradictions
// @description What cannot both be so: facts that exclude each other, and facts that some deny.
// @returns: table
// @columns: kind, slot, one, other, oneFact, otherFact
CALL () {
  MATCH (f:Fact)-[k:CONTRADICTS]->(g:Fact)
  RETURN k.kind AS kind, coalesce(k.slot, '') AS slot, f.summary AS one, g.summary AS other, f.id AS oneFact, g.id AS otherFact
  UNION ALL
  MATCH (f:Fact)
  WHERE f.status = 'disputed' AND f.denialCount > 0 AND EXISTS { MATCH (:Claim)-[:ASSERTS|ALLEGES]->(f) }
  RETURN 'denial' AS kind, '' AS slot, f.summary AS one, 'denied' AS other, f.id AS oneFact, f.id AS otherFact
}
RETURN kind, slot, one, other, oneFact, otherFact
ORDER BY kind, oneFact, otherFact, slot
LIMIT 100;
