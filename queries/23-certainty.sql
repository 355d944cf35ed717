-- How certain a fact was, day by day
-- @description For each day that articles spoke of a fact: how many claims held it for certain, probable or possible, expected it, denied it, kept silent.
-- @param fact: string
-- @returns: table
-- @columns: date, articles, certain, probable, possible, expected, denials, silent
SELECT coalesce(a.publishedAt, '') AS date, count(DISTINCT a.id) AS articles,
       count(DISTINCT CASE WHEN s.type IN ('ASSERTS', 'ALLEGES') AND c.factuality = 'CT+' THEN c.id END) AS certain,
       count(DISTINCT CASE WHEN s.type IN ('ASSERTS', 'ALLEGES') AND c.factuality = 'PR+' THEN c.id END) AS probable,
       count(DISTINCT CASE WHEN s.type IN ('ASSERTS', 'ALLEGES') AND c.factuality = 'PS+' THEN c.id END) AS possible,
       count(DISTINCT CASE WHEN s.type = 'EXPECTS' THEN c.id END) AS expected,
       count(DISTINCT CASE WHEN s.type = 'DENIES' THEN c.id END) AS denials,
       count(DISTINCT CASE WHEN s.type = 'SILENT_ON' THEN c.id END) AS silent
FROM edge s
CROSS JOIN n_Claim c ON c.id = s.source
CROSS JOIN e_STATED_IN i ON i.source = c.id
JOIN n_Article a ON a.id = i.target
WHERE s.target = :fact AND s.type IN ('ASSERTS', 'ALLEGES', 'EXPECTS', 'DENIES', 'SILENT_ON', 'MENTIONS')
GROUP BY coalesce(a.publishedAt, '')
ORDER BY date
LIMIT 500;
