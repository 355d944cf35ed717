UNWIND $rows AS row
MATCH (a:<FROM> {id: row.source})-[r {id: row.id}]->(b:<TO> {id: row.target})
WHERE type(r) = row.type
DELETE r
