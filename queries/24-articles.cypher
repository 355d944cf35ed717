// What has been read
// @description The articles of the graph, newest first, with how many claims each makes; about: those that mention somebody or something.
// @param about: name = ""
// @returns: table
// @columns: date, title, publisher, claims, article
MATCH (a:Article)
WHERE $about = '' OR EXISTS { MATCH (e:Entity)-[:MENTIONED_IN]->(a) WHERE e.searchKey CONTAINS $about }
RETURN coalesce(a.publishedAt, '') AS date, a.name AS title, coalesce(a.publisher, '') AS publisher,
       COUNT { MATCH (:Claim)-[:STATED_IN]->(a) } AS claims, a.id AS article
ORDER BY date DESC, title, article
LIMIT 200;
