-- What is disputed
-- @description Facts that some affirm and others deny, or that contradict another fact, with a passage for each side.
-- @param about: name = ""
-- @returns: table
-- @columns: fact, status, affirmed, denied, saysYes, saysNo, id
SELECT f.summary AS fact, f.status AS status, (SELECT count(*) FROM edge s WHERE s.target = f.id AND s.type IN ('ASSERTS', 'ALLEGES')) AS affirmed,
       (SELECT count(*) FROM edge s WHERE s.target = f.id AND s.type IN ('DENIES')) AS denied,
       (SELECT c.quote FROM edge s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id AND s.type IN ('ASSERTS', 'ALLEGES') ORDER BY c.confidence DESC, c.id LIMIT 1) AS saysYes,
       (SELECT c.quote FROM edge s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id AND s.type IN ('DENIES') ORDER BY c.confidence DESC, c.id LIMIT 1) AS saysNo, f.id AS id
FROM n_Fact f
WHERE f.status IN ('disputed', 'denied') AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY status DESC, denied DESC, affirmed DESC, id
LIMIT 50;
