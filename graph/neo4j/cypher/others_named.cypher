MATCH (n)
WHERE any(l IN labels(n) WHERE l IN $labels) AND (n.workspace IS NULL OR n.workspace <> $workspace)
RETURN elementId(n) AS element, labels(n) AS labels, n.id AS id, n.name AS name, n.workspace AS workspace
LIMIT $limit
