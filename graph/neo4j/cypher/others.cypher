MATCH (n)
WHERE any(l IN labels(n) WHERE l IN $labels) AND (n.workspace IS NULL OR n.workspace <> $workspace)
RETURN n.workspace AS workspace, count(*) AS nodes
