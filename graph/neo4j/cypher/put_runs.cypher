UNWIND $rows AS row
MERGE (n:IngestRun {id: row.id})
SET n = row.props
RETURN count(n) AS done
