MATCH (a)-[r]->(b)
WHERE (a.workspace IN $workspaces OR any(l IN labels(a) WHERE l IN $layers))
  AND (b.workspace IN $workspaces OR any(l IN labels(b) WHERE l IN $layers))
RETURN elementId(r) AS element, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS props
