MATCH (n)
WHERE (n.workspace IN $workspaces OR any(l IN labels(n) WHERE l IN $layers)) AND NOT n:WiregraphState AND NOT n:IngestRun
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS props
