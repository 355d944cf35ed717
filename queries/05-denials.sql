-- Who denies what
-- @description Denials, those of disputed facts first, with who denies; where nobody is named, the outlet itself.
-- @param about: name = ""
-- @returns: table
-- @columns: who, fact, status, quote, article, date, claim
SELECT coalesce(nullif(coalesce((SELECT group_concat(name, ', ') FROM (SELECT e.name AS name FROM edge s2 CROSS JOIN label l ON l.node = s2.target AND l.label IN ('Deny') CROSS JOIN e_AGENT r ON r.source = s2.target JOIN node e ON e.id = r.target WHERE s2.source = c.id UNION SELECT d.props ->> 'agent' FROM edge s2 CROSS JOIN label l ON l.node = s2.target AND l.label IN ('Deny') CROSS JOIN node d ON d.id = s2.target WHERE s2.source = c.id AND d.props ->> 'agent' IS NOT NULL ORDER BY name)), ''), ''),
         nullif(coalesce((SELECT group_concat(name, ', ') FROM (SELECT DISTINCT e.name AS name FROM e_SAID d JOIN n_Entity e ON e.id = d.source WHERE d.target = c.id ORDER BY name)), ''), ''), a.publisher, '') AS who,
       f.summary AS fact, f.status AS status, c.quote AS quote, a.name AS article, coalesce(a.publishedAt, '') AS date, c.id AS claim
FROM e_DENIES s
JOIN n_Claim c ON c.id = s.source
JOIN n_Fact f ON f.id = s.target
JOIN e_STATED_IN i ON i.source = c.id
JOIN n_Article a ON a.id = i.target
WHERE (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY status DESC, fact, date, claim
LIMIT 100;
