// Who arms whom
// @description Supplies of arms, and gifts, sales and deliveries of weapons, with how they are told and how many deny them.
// @param about: name = ""
// @returns: table
// @columns: supplier, arms, recipient, type, time, told, denials, status, articles, origins, quote, fact
MATCH (f:Event)
WHERE (f:SupplyArms OR f:Deliver|Gift|Offer|ProvideAid|Receive|Smuggle|Trade|Transport AND EXISTS { MATCH (f)-[:THEME]->(:Weapons) }) AND ($about = '' OR EXISTS { MATCH (f)-->(x:Entity) WHERE x.searchKey CONTAINS $about })
WITH f, coalesce(COLLECT { MATCH (f)-[:AGENT]->(e:Entity) RETURN e.articleCount AS n ORDER BY n DESC LIMIT 1 }[0], 0) AS known,
     reduce(s = '', x IN COLLECT { MATCH (f)-[:AGENT]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.agent] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS agents,
     reduce(s = '', x IN COLLECT { MATCH (f)-[:ORIGIN]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.origin] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS origin,
     reduce(s = '', x IN COLLECT { MATCH (f)-[:RECIPIENT]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.recipient] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS recipients,
     reduce(s = '', x IN COLLECT { MATCH (f)-[:DESTINATION]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.destination] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS places
RETURN CASE WHEN f:Receive THEN origin ELSE agents END AS supplier,
       reduce(s = '', x IN COLLECT { MATCH (f)-[:THEME]->(e) RETURN DISTINCT e.name AS name ORDER BY name } + [w IN [f.theme] WHERE w IS NOT NULL] | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS arms,
       CASE WHEN f:Receive THEN agents WHEN recipients = '' THEN places ELSE recipients END AS recipient,
       f.type AS type, coalesce(f.validFrom, '') AS time,
       CASE WHEN EXISTS { MATCH (:Claim {factuality: 'CT+'})-[:ASSERTS]->(f) } THEN 'asserted' WHEN EXISTS { MATCH (:Claim)-[:ALLEGES]->(f) } THEN 'alleged' WHEN EXISTS { MATCH (:Claim {factuality: 'PR+'})-[:ASSERTS]->(f) } THEN 'likely' WHEN EXISTS { MATCH (:Claim)-[:ASSERTS]->(f) } THEN 'possible' WHEN EXISTS { MATCH (:Claim)-[:EXPECTS]->(f) } THEN 'expected' WHEN EXISTS { MATCH (:Claim)-[:DENIES]->(f) } THEN 'denied' ELSE 'mentioned' END AS told,
       f.denialCount AS denials, f.status AS status, f.articleCount AS articles, f.originCount AS origins,
       coalesce(COLLECT { MATCH (c:Claim)-->(f) RETURN c.quote AS quote ORDER BY c.confidence DESC, c.id LIMIT 1 }[0], '') AS quote, f.id AS fact
ORDER BY origins DESC, articles DESC, known DESC, fact
LIMIT 100;
