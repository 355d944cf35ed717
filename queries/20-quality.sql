-- How sound the graph is
-- @description What cannot be proved from its text, what hangs loose, and what articles lack; nothing found is good news.
-- @returns: table
-- @columns: grade, problem, name, id
WITH article AS MATERIALIZED (SELECT id, text FROM n_Article)
SELECT grade, problem, name, id FROM (
  SELECT 'unverifiable' AS grade, 'the quote does not stand at its place in the article' AS problem, n.name AS name, n.id AS id
  FROM article a
  CROSS JOIN edge i ON i.target = a.id AND i.type = 'STATED_IN'
  CROSS JOIN n_Claim n ON n.id = i.source
  WHERE coalesce(substr(a.text, n.charStart + 1, n.charEnd - n.charStart), '') <> n.quote
  UNION ALL
  SELECT 'unverifiable' AS grade, 'a claim without its article' AS problem, n.name AS name, n.id AS id
  FROM n_Claim n
  WHERE NOT EXISTS (SELECT 1 FROM e_STATED_IN i WHERE i.source = n.id)
  UNION ALL
  SELECT 'unverifiable' AS grade, 'a fact that no claim is about' AS problem, n.name AS name, n.id AS id
  FROM n_Fact n
  WHERE NOT n.derived AND NOT EXISTS (SELECT 1 FROM edge s WHERE s.target = n.id AND s.type IN ('ASSERTS', 'ALLEGES', 'EXPECTS', 'DENIES', 'SILENT_ON', 'MENTIONS'))
  UNION ALL
  SELECT 'unverifiable' AS grade, 'a derived fact without premises' AS problem, n.name AS name, n.id AS id
  FROM n_Derived n
  WHERE NOT EXISTS (SELECT 1 FROM e_BECAUSE b WHERE b.source = n.id)
  UNION ALL
  SELECT 'orphan' AS grade, 'a claim that is about no fact' AS problem, n.name AS name, n.id AS id
  FROM n_Claim n
  WHERE NOT EXISTS (SELECT 1 FROM edge s WHERE s.source = n.id AND s.type IN ('ASSERTS', 'ALLEGES', 'EXPECTS', 'DENIES', 'SILENT_ON', 'MENTIONS'))
  UNION ALL
  SELECT 'orphan' AS grade, 'named in an article, but no fact is about it' AS problem, n.name AS name, n.id AS id
  FROM n_Entity n
  WHERE NOT EXISTS (SELECT 1 FROM edge b WHERE b.target = n.id) AND NOT EXISTS (SELECT 1 FROM edge b WHERE b.source = n.id AND b.type <> 'MENTIONED_IN')
  UNION ALL
  SELECT 'orphan' AS grade, 'an article in which nothing was found' AS problem, n.name AS name, n.id AS id
  FROM n_Article n
  WHERE NOT EXISTS (SELECT 1 FROM e_STATED_IN i WHERE i.target = n.id)
  UNION ALL
  SELECT 'incomplete' AS grade, 'an article without a date: its Mondays and last years stay open' AS problem, n.name AS name, n.id AS id
  FROM n_Article n
  WHERE n.publishedAt IS NULL
  UNION ALL
  SELECT 'incomplete' AS grade, 'an article without a publisher: nobody answers for what it says in its own voice' AS problem, n.name AS name, n.id AS id
  FROM n_Article n
  WHERE NOT EXISTS (SELECT 1 FROM e_PUBLISHED_BY p WHERE p.source = n.id)
)
ORDER BY grade DESC, problem, id
LIMIT 200;
