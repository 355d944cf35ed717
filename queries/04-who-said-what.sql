-- Who said what, about whom
-- @description What speakers say, with their words; narrowed to a speaker, and to what they speak of.
-- @param speaker: name = ""
-- @param about: name = ""
-- @returns: table
-- @columns: speaker, stance, fact, quote, article, date, claim
SELECT e.name AS speaker, s.type AS stance, f.summary AS fact, c.quote AS quote, a.name AS article,
       coalesce(a.publishedAt, '') AS date, c.id AS claim
FROM e_SAID d
JOIN n_Entity e ON e.id = d.source
JOIN n_Claim c ON c.id = d.target
JOIN edge s ON s.source = c.id AND s.type IN ('ASSERTS', 'ALLEGES', 'EXPECTS', 'DENIES', 'SILENT_ON', 'MENTIONS')
JOIN n_Fact f ON f.id = s.target
JOIN e_STATED_IN i ON i.source = c.id
JOIN n_Article a ON a.id = i.target
WHERE (:speaker = '' OR instr(e.searchKey, :speaker) > 0) AND (:about = '' OR EXISTS (SELECT 1 FROM edge b JOIN n_Entity x ON x.id = b.target WHERE b.source = f.id AND instr(x.searchKey, :about) > 0))
ORDER BY e.articleCount DESC, speaker, date, claim, fact
LIMIT 200;
