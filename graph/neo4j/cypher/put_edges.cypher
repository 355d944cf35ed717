UNWIND $rows AS row
MATCH (a:<FROM> {id: row.source})
MATCH (b:<TO> {id: row.target})
MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
SET r = row.props
RETURN count(r) AS done
