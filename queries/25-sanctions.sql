-- Who sanctions whom
-- @description Sanctions imposed and lifted, and who breaks or gets around them and other norms, with how each is told.
-- @param about: name = ""
-- @returns: table
-- @columns: who, whom, norm, type, time, told, status, articles, origins, quote, fact
SELECT coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_AGENT r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.agent WHERE f.agent IS NOT NULL ORDER BY k, name)), '') AS who,
       CASE WHEN f.type IN ('SANCTION', 'LIFT_SANCTION') THEN coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_TARGET r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.target WHERE f.target IS NOT NULL ORDER BY k, name)), '') ELSE '' END AS whom,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_NORM r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.norm WHERE f.norm IS NOT NULL ORDER BY k, name)), '') AS norm,
       f.type AS type, coalesce(f.validFrom, '') AS time,
       CASE WHEN EXISTS (SELECT 1 FROM e_ASSERTS s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id AND c.factuality = 'CT+') THEN 'asserted' WHEN EXISTS (SELECT 1 FROM e_ALLEGES s WHERE s.target = f.id) THEN 'alleged' WHEN EXISTS (SELECT 1 FROM e_ASSERTS s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id AND c.factuality = 'PR+') THEN 'likely' WHEN EXISTS (SELECT 1 FROM e_ASSERTS s WHERE s.target = f.id) THEN 'possible' WHEN EXISTS (SELECT 1 FROM e_EXPECTS s WHERE s.target = f.id) THEN 'expected' WHEN EXISTS (SELECT 1 FROM e_DENIES s WHERE s.target = f.id) THEN 'denied' ELSE 'mentioned' END AS told,
       f.status AS status, f.articleCount AS articles, f.originCount AS origins,
       coalesce((SELECT c.quote FROM edge s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id ORDER BY c.confidence DESC, c.id LIMIT 1), '') AS quote, f.id AS fact
FROM n_Event f
WHERE f.type IN ('SANCTION', 'LIFT_SANCTION', 'VIOLATE', 'EVADE') AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY origins DESC, articles DESC, (SELECT coalesce(max(e.articleCount), 0) FROM e_AGENT r JOIN n_Entity e ON e.id = r.target WHERE r.source = f.id) DESC, fact
LIMIT 100;
