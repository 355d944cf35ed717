// How two are connected
// @description Chains of up to three short edges between two names, shortest first; none passes through a third bearer of either name.
// @param from: name
// @param to: name
// @returns: graph
// @columns: hops, chain, path
MATCH picture = (a:Entity)-[rs*1..3]-(b:Entity)
WHERE a.searchKey CONTAINS $from AND b.searchKey CONTAINS $to AND a <> b
  AND all(r IN rs WHERE r.factId IS NOT NULL)
  AND all(n IN nodes(picture) WHERE single(m IN nodes(picture) WHERE m = n))
  AND none(n IN nodes(picture)[1..-1] WHERE coalesce(n.searchKey, '') CONTAINS $from OR coalesce(n.searchKey, '') CONTAINS $to)
WITH picture, nodes(picture) AS ns, relationships(picture) AS es
RETURN size(es) AS hops,
       reduce(s = ns[0].name, i IN range(0, size(es) - 1) |
         s + CASE WHEN startNode(es[i]) = ns[i] THEN ' -' + type(es[i]) + '-> ' ELSE ' <-' + type(es[i]) + '- ' END + ns[i + 1].name) AS chain,
       reduce(p = [ns[0].id], i IN range(0, size(es) - 1) | p + [es[i].id, ns[i + 1].id]) AS path, picture
ORDER BY hops, chain, path
LIMIT 20;
