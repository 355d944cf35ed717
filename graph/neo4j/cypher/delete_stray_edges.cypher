UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element
DELETE r
