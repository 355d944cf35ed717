UNWIND $rows AS row
MATCH (a:<FROM> {id: row.source})
MATCH (b:<TO> {id: row.target})
CREATE (a)-[r:<TYPE>]->(b)
SET r = row.props
RETURN count(r) AS done
