// How sound the graph is
// @description What cannot be proved from its text, what hangs loose, and what articles lack; nothing found is good news.
// @returns: table
// @columns: grade, problem, name, id
CALL () {
  MATCH (a:Article)
  WITH a, a.text AS text
  MATCH (n:Claim)-[:STATED_IN]->(a)
  WHERE coalesce(substring(text, n.charStart, n.charEnd - n.charStart), '') <> n.quote
  RETURN 'unverifiable' AS grade, 'the quote does not stand at its place in the article' AS problem, n.name AS name, n.id AS id
  UNION ALL
  MATCH (n:Claim)
  WHERE NOT EXISTS { (n)-[:STATED_IN]->() }
  RETURN 'unverifiable' AS grade, 'a claim without its article' AS problem, n.name AS name, n.id AS id
  UNION ALL
  MATCH (n:Fact)
  WHERE NOT n.derived AND NOT EXISTS { (n)<-[:ASSERTS|ALLEGES|EXPECTS|DENIES|SILENT_ON|MENTIONS]-() }
  RETURN 'unverifiable' AS grade, 'a fact that no claim is about' AS problem, n.name AS name, n.id AS id
  UNION ALL
  MATCH (n:Derived)
  WHERE NOT EXISTS { (n)-[:BECAUSE]->() }
  RETURN 'unverifiable' AS grade, 'a derived fact without premises' AS problem, n.name AS name, n.id AS id
  UNION ALL
  MATCH (n:Claim)
  WHERE NOT EXISTS { (n)-[:ASSERTS|ALLEGES|EXPECTS|DENIES|SILENT_ON|MENTIONS]->() }
  RETURN 'orphan' AS grade, 'a claim that is about no fact' AS problem, n.name AS name, n.id AS id
  UNION ALL
  MATCH (n:Entity)
  WHERE COUNT { (n)--() } = COUNT { (n)-[:MENTIONED_IN]->() }
  RETURN 'orphan' AS grade, 'named in an article, but no fact is about it' AS problem, n.name AS name, n.id AS id
  UNION ALL
  MATCH (n:Article)
  WHERE NOT EXISTS { (n)<-[:STATED_IN]-() }
  RETURN 'orphan' AS grade, 'an article in which nothing was found' AS problem, n.name AS name, n.id AS id
  UNION ALL
  MATCH (n:Article)
  WHERE n.publishedAt IS NULL
  RETURN 'incomplete' AS grade, 'an article without a date: its Mondays and last years stay open' AS problem, n.name AS name, n.id AS id
  UNION ALL
  MATCH (n:Article)
  WHERE NOT EXISTS { (n)-[:PUBLISHED_BY]->() }
  RETURN 'incomplete' AS grade, 'an article without a publisher: nobody answers for what it says in its own voice' AS problem, n.name AS name, n.id AS id
}
RETURN grade, problem, name, id
ORDER BY grade DESC, problem, id
LIMIT 200;
