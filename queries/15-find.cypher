// Find by name
// @description People, bodies, places and things whose name or alias holds the words.
// @param name: name
// @returns: table
// @columns: name, kind, description, aliases, articles, claims, id
MATCH (e:Entity)
WHERE e.searchKey CONTAINS $name
RETURN e.name AS name, coalesce(e.subkind, e.kind) AS kind, coalesce(e.description, '') AS description,
       reduce(s = '', x IN coalesce(e.aliases, []) | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS aliases,
       e.articleCount AS articles, e.claimCount AS claims, e.id AS id
ORDER BY articles DESC, claims DESC, id
LIMIT 50;
