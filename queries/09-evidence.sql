-- The evidence for a fact
-- @description Every claim about a fact: who says so, how firmly, in which words, where.
-- @param fact: string
-- @returns: table
-- @columns: stance, speaker, factuality, quote, article, publisher, date, rule, claim
SELECT s.type AS stance, coalesce((SELECT e.name FROM e_SAID d JOIN n_Entity e ON e.id = d.source WHERE d.target = c.id ORDER BY e.name LIMIT 1), a.publisher, '') AS speaker,
       c.factuality AS factuality, c.quote AS quote, a.name AS article, coalesce(a.publisher, '') AS publisher,
       coalesce(a.publishedAt, '') AS date, c.rule AS rule, c.id AS claim
FROM edge s
JOIN n_Claim c ON c.id = s.source
JOIN e_STATED_IN i ON i.source = c.id
JOIN n_Article a ON a.id = i.target
WHERE s.target = :fact AND s.type IN ('ASSERTS', 'ALLEGES', 'EXPECTS', 'DENIES', 'SILENT_ON', 'MENTIONS')
ORDER BY date, article, claim, stance
LIMIT 200;
