UNWIND $rows AS row
CREATE (n:<LABELS>)
SET n = row.props
RETURN count(n) AS done
