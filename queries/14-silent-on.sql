-- Who keeps silent on what
-- @description Silence: declined to comment, did not specify, has not confirmed. Never counted as denial.
-- @param about: name = ""
-- @returns: table
-- @columns: who, fact, quote, article, date, claim
SELECT coalesce((SELECT e.name FROM edge s2 JOIN n_NoComment d ON d.id = s2.target JOIN e_AGENT r ON r.source = d.id JOIN n_Entity e ON e.id = r.target WHERE s2.source = c.id ORDER BY e.name LIMIT 1), (SELECT e.name FROM e_SAID d JOIN n_Entity e ON e.id = d.source WHERE d.target = c.id ORDER BY e.name LIMIT 1), a.publisher, '') AS who,
       f.summary AS fact, c.quote AS quote, a.name AS article, coalesce(a.publishedAt, '') AS date, c.id AS claim
FROM e_SILENT_ON s
JOIN n_Claim c ON c.id = s.source
JOIN n_Fact f ON f.id = s.target
JOIN e_STATED_IN i ON i.source = c.id
JOIN n_Article a ON a.id = i.target
WHERE :about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0)
ORDER BY fact, date, claim
LIMIT 100;
