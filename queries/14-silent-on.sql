-- Who keeps silent on what
-- @description Silence: declined to comment, did not specify, has not confirmed. Never counted as denial.
-- @param about: name = ""
-- @returns: table
-- @columns: who, topic, quote, article, date, claim
SELECT coalesce(nullif(coalesce((SELECT group_concat(name, ', ') FROM (SELECT e.name AS name FROM edge s2 CROSS JOIN label l ON l.node = s2.target AND l.label IN ('State', 'Report', 'Accuse', 'Deny', 'Confirm', 'NoComment', 'Apologize', 'Rule') CROSS JOIN e_AGENT r ON r.source = s2.target JOIN node e ON e.id = r.target WHERE s2.source = c.id UNION SELECT d.props ->> 'agent' FROM edge s2 CROSS JOIN label l ON l.node = s2.target AND l.label IN ('State', 'Report', 'Accuse', 'Deny', 'Confirm', 'NoComment', 'Apologize', 'Rule') CROSS JOIN node d ON d.id = s2.target WHERE s2.source = c.id AND d.props ->> 'agent' IS NOT NULL ORDER BY name)), ''), ''),
         nullif(coalesce((SELECT group_concat(name, ', ') FROM (SELECT DISTINCT e.name AS name FROM e_SAID d JOIN n_Entity e ON e.id = d.source WHERE d.target = c.id ORDER BY name)), ''), ''), a.publisher, '') AS who,
       CASE WHEN EXISTS (SELECT 1 FROM label l WHERE l.node = f.id AND l.label IN ('State', 'Report', 'Accuse', 'Deny', 'Confirm', 'NoComment', 'Apologize', 'Rule')) THEN coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_TOPIC r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.topic WHERE f.topic IS NOT NULL ORDER BY k, name)), '') ELSE f.summary END AS topic,
       c.quote AS quote, a.name AS article, coalesce(a.publishedAt, '') AS date, c.id AS claim
FROM (
  SELECT s.source AS claim, s.target AS fact FROM e_SILENT_ON s
  UNION ALL
  SELECT s.source, s.target
  FROM n_NoComment d
  CROSS JOIN edge s ON s.target = d.id AND s.type IN ('ASSERTS', 'ALLEGES')
  WHERE NOT EXISTS (SELECT 1 FROM edge o WHERE o.source = s.source AND o.type = 'SILENT_ON')
) s
CROSS JOIN n_Claim c ON c.id = s.claim
JOIN n_Fact f ON f.id = s.fact
CROSS JOIN e_STATED_IN i ON i.source = c.id
JOIN n_Article a ON a.id = i.target
WHERE (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY who, date, claim, topic
LIMIT 100;
