-- Who arms whom
-- @description Supplies of arms, and gifts, sales and deliveries of weapons, with how they are told and how many deny them.
-- @param about: name = ""
-- @returns: table
-- @columns: supplier, arms, recipient, type, time, told, denials, status, articles, origins, quote, fact
SELECT CASE f.type WHEN 'RECEIVE' THEN coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_ORIGIN r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.origin WHERE f.origin IS NOT NULL ORDER BY k, name)), '') ELSE coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_AGENT r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.agent WHERE f.agent IS NOT NULL ORDER BY k, name)), '') END AS supplier,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_THEME r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.theme WHERE f.theme IS NOT NULL ORDER BY k, name)), '') AS arms,
       CASE f.type WHEN 'RECEIVE' THEN coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_AGENT r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.agent WHERE f.agent IS NOT NULL ORDER BY k, name)), '') ELSE coalesce(nullif(coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_RECIPIENT r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.recipient WHERE f.recipient IS NOT NULL ORDER BY k, name)), ''), ''), coalesce((SELECT group_concat(name, ', ') FROM (SELECT 0 AS k, e.name AS name FROM e_DESTINATION r JOIN node e ON e.id = r.target WHERE r.source = f.id UNION SELECT 1, f.destination WHERE f.destination IS NOT NULL ORDER BY k, name)), '')) END AS recipient,
       f.type AS type, coalesce(f.validFrom, '') AS time,
       CASE WHEN EXISTS (SELECT 1 FROM e_ASSERTS s WHERE s.target = f.id) THEN 'asserted' WHEN EXISTS (SELECT 1 FROM e_ALLEGES s WHERE s.target = f.id) THEN 'alleged' WHEN EXISTS (SELECT 1 FROM e_EXPECTS s WHERE s.target = f.id) THEN 'expected' WHEN EXISTS (SELECT 1 FROM e_DENIES s WHERE s.target = f.id) THEN 'denied' ELSE 'mentioned' END AS told,
       f.denialCount AS denials, f.status AS status, f.articleCount AS articles, f.originCount AS origins,
       coalesce((SELECT c.quote FROM edge s JOIN n_Claim c ON c.id = s.source WHERE s.target = f.id ORDER BY c.confidence DESC, c.id LIMIT 1), '') AS quote, f.id AS fact
FROM n_Event f
WHERE (f.type = 'SUPPLY_ARMS' OR f.type IN ('DELIVER', 'GIFT', 'OFFER', 'PROVIDE_AID', 'RECEIVE', 'SMUGGLE', 'TRADE', 'TRANSPORT') AND EXISTS (SELECT 1 FROM e_THEME r JOIN n_Weapons x ON x.id = r.target WHERE r.source = f.id)) AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY origins DESC, articles DESC, (SELECT coalesce(max(e.articleCount), 0) FROM e_AGENT r JOIN n_Entity e ON e.id = r.target WHERE r.source = f.id) DESC, fact
LIMIT 100;
