// What is disputed
// @description Facts that some affirm and others deny, or that contradict another fact, with a passage for each side.
// @param about: name = ""
// @returns: table
// @columns: fact, status, affirmed, denied, saysYes, saysNo, id
MATCH (f:Fact)
WHERE f.status IN ['disputed', 'denied'] AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
RETURN f.summary AS fact, f.status AS status, COUNT { MATCH (:Claim)-[:ASSERTS|ALLEGES]->(f) } AS affirmed, COUNT { MATCH (:Claim)-[:DENIES]->(f) } AS denied,
       COLLECT { MATCH (c:Claim)-[:ASSERTS|ALLEGES]->(f) RETURN c.quote AS quote ORDER BY c.confidence DESC, c.id LIMIT 1 }[0] AS saysYes,
       COLLECT { MATCH (c:Claim)-[:DENIES]->(f) RETURN c.quote AS quote ORDER BY c.confidence DESC, c.id LIMIT 1 }[0] AS saysNo, f.id AS id
ORDER BY status DESC, denied DESC, affirmed DESC, id
LIMIT 50;
