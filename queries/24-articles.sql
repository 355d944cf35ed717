-- What has been read
-- @description The articles of the graph, newest first, with how many claims each makes; about: those that mention somebody or something.
-- @param about: name = ""
-- @returns: table
-- @columns: date, title, publisher, claims, article
SELECT coalesce(a.publishedAt, '') AS date, a.name AS title, coalesce(a.publisher, '') AS publisher,
       (SELECT count(*) FROM e_STATED_IN i WHERE i.target = a.id) AS claims, a.id AS article
FROM n_Article a
WHERE :about = '' OR EXISTS (SELECT 1 FROM e_MENTIONED_IN m JOIN n_Entity e ON e.id = m.source WHERE m.target = a.id AND instr(e.searchKey, :about) > 0)
ORDER BY date DESC, title, article
LIMIT 200;
