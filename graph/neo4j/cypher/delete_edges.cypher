UNWIND $rows AS row
MATCH (a:<FROM> {id: row.source})-[r:<TYPE> {id: row.id}]->(b:<TO> {id: row.target})
DELETE r
