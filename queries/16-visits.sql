-- Who went where, and to whom
-- @description Visits and journeys with their destination, with how they are told: asserted, alleged, likely, possible, expected or denied.
-- @param about: name = ""
-- @returns: table
-- @columns: who, destination, time, told, status, articles, origins, quote, fact
SELECT coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_AGENT r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.agent WHERE f.agent IS NOT NULL ORDER BY k, name)), '') AS who,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_DESTINATION r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.destination WHERE f.destination IS NOT NULL ORDER BY k, name)), '') AS destination,
       coalesce(f.validFrom, '') AS time,
       CASE WHEN EXISTS (SELECT 1 FROM e_ASSERTS s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id AND c.factuality = 'CT+') THEN 'asserted' WHEN EXISTS (SELECT 1 FROM e_ALLEGES s WHERE s.target = f.id) THEN 'alleged' WHEN EXISTS (SELECT 1 FROM e_ASSERTS s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id AND c.factuality = 'PR+') THEN 'likely' WHEN EXISTS (SELECT 1 FROM e_ASSERTS s WHERE s.target = f.id) THEN 'possible' WHEN EXISTS (SELECT 1 FROM e_EXPECTS s WHERE s.target = f.id) THEN 'expected' WHEN EXISTS (SELECT 1 FROM e_DENIES s WHERE s.target = f.id) THEN 'denied' ELSE 'mentioned' END AS told,
       f.status AS status, f.articleCount AS articles, f.originCount AS origins,
       coalesce((SELECT c.quote FROM edge s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id ORDER BY c.confidence DESC, c.id LIMIT 1), '') AS quote, f.id AS fact
FROM (SELECT * FROM n_Visit UNION ALL SELECT * FROM n_Travel) f
WHERE NOT EXISTS (SELECT 1 FROM e_AGENT r JOIN n_Artifact x ON x.id = r.target WHERE r.source = f.id) AND (f.destination IS NOT NULL OR EXISTS (SELECT 1 FROM e_DESTINATION r WHERE r.source = f.id)) AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY origins DESC, articles DESC, (SELECT coalesce(max(e.articleCount), 0) FROM e_AGENT r JOIN n_Entity e ON e.id = r.target WHERE r.source = f.id) DESC, fact
LIMIT 100;
