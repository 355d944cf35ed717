-- Possible breaches, with their proof
-- @description Facts that no article states but that follow from others: each with the premises it rests on.
-- @param about: name = ""
-- @returns: table
-- @columns: breach, premise, status, quote, rule, fact, premiseFact
SELECT f.summary AS breach, p.summary AS premise, p.status AS status,
       (SELECT c.quote FROM edge s JOIN n_Claim c ON c.id = s.source WHERE s.target = p.id AND s.type IN ('ASSERTS', 'ALLEGES') ORDER BY c.confidence DESC, c.id LIMIT 1) AS quote,
       b.rule AS rule, f.id AS fact, p.id AS premiseFact
FROM n_Derived f
JOIN e_BECAUSE b ON b.source = f.id
JOIN n_Fact p ON p.id = b.target
WHERE f.type LIKE 'POSSIBLE%' AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY fact, premiseFact
LIMIT 100;
