UNWIND $rows AS row
MATCH (n:<LAYER> {id: row.id})
DETACH DELETE n
