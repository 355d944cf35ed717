-- Find by name
-- @description People, bodies, places and things whose name or alias holds the words.
-- @param name: name
-- @returns: table
-- @columns: name, kind, description, aliases, articles, claims, id
SELECT e.name AS name, coalesce(e.subkind, e.kind) AS kind, coalesce(e.description, '') AS description,
       coalesce((SELECT group_concat(value, ', ') FROM (SELECT value FROM json_each(e.aliases) ORDER BY key)), '') AS aliases,
       e.articleCount AS articles, e.claimCount AS claims, e.id AS id
FROM n_Entity e
WHERE instr(e.searchKey, :name) > 0
ORDER BY articles DESC, claims DESC, id
LIMIT 50;
