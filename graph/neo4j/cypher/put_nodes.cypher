UNWIND $rows AS row
MERGE (n:<LAYER> {id: row.id})
SET n = row.props, n:<LABELS>
WITH n, [l IN labels(n) WHERE NOT l IN $labels] AS strange
REMOVE n:$(strange)
RETURN count(n) AS done
