UNWIND $rows AS row
MERGE (n:<LAYER> {id: row.id})
SET n = row.props, n:$(row.labels)
WITH n, [l IN labels(n) WHERE NOT l IN row.labels] AS strange
REMOVE n:$(strange)
RETURN count(n) AS done
