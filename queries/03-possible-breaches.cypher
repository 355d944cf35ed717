// Possible breaches, with their proof
// @description Facts that no article states but that follow from others: each with the premises it rests on.
// @param about: name = ""
// @returns: table
// @columns: breach, premise, status, quote, rule, fact, premiseFact
MATCH (f:Derived)-[b:BECAUSE]->(p:Fact)
WHERE f.type STARTS WITH 'POSSIBLE' AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
RETURN f.summary AS breach, p.summary AS premise, p.status AS status,
       COLLECT { MATCH (c:Claim)-[:ASSERTS|ALLEGES]->(p) RETURN c.quote AS quote ORDER BY c.confidence DESC, c.id LIMIT 1 }[0] AS quote,
       b.rule AS rule, f.id AS fact, p.id AS premiseFact
ORDER BY fact, premiseFact
LIMIT 100;
