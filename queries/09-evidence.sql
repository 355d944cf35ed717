-- The evidence for a fact
-- @description Every claim about a fact: who says so, through whom it came, how firmly, in which words, where.
-- @param fact: string
-- @returns: table
-- @columns: stance, speaker, via, factuality, quote, article, publisher, date, rule, claim
SELECT s.type AS stance, coalesce(nullif(coalesce((SELECT group_concat(name, ', ') FROM (SELECT DISTINCT e.name AS name FROM e_SAID d JOIN n_Entity e ON e.id = d.source WHERE d.target = c.id ORDER BY name)), ''), ''), a.publisher, '') AS speaker,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT e.name AS name FROM e_RELAYED r JOIN n_Entity e ON e.id = r.source WHERE r.target = c.id ORDER BY r."order", name)), '') AS via,
       c.factuality AS factuality, c.quote AS quote, a.name AS article, coalesce(a.publisher, '') AS publisher,
       coalesce(a.publishedAt, '') AS date, c.rule AS rule, c.id AS claim
FROM edge s
CROSS JOIN n_Claim c ON c.id = s.source
CROSS JOIN e_STATED_IN i ON i.source = c.id
JOIN n_Article a ON a.id = i.target
WHERE s.target = :fact AND s.type IN ('ASSERTS', 'ALLEGES', 'EXPECTS', 'DENIES', 'SILENT_ON', 'MENTIONS')
ORDER BY date, article, claim, stance
LIMIT 200;
