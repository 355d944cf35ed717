// How two are connected
// @description Chains of up to three short edges between two names, shortest first; none passes through a third bearer of either name, or through an office.
// @param from: name
// @param to: name
// @returns: graph
// @columns: hops, chain, path
MATCH (a:Entity) WHERE a.searchKey CONTAINS $from
WITH collect(a) AS froms
MATCH (b:Entity) WHERE b.searchKey CONTAINS $to
WITH froms, collect(b) AS tos
CALL (froms, tos) {
  UNWIND froms AS a UNWIND tos AS b
  WITH a, b WHERE a <> b
  MATCH picture = (a)-[r]-(b) WHERE r.factId IS NOT NULL
  RETURN collect(picture) AS one
}
// Longer chains are looked for only where shorter ones are fewer than are shown: between two whom everybody knows there are millions.
CALL (froms, tos, one) {
  UNWIND froms AS a UNWIND tos AS b
  WITH a, b WHERE a <> b AND size(one) < 20
  MATCH picture = (a)-[r]-(m)-[s]-(b)
  WHERE r.factId IS NOT NULL AND s.factId IS NOT NULL AND m <> a AND m <> b AND NOT m:Role
    AND NOT coalesce(m.searchKey, '') CONTAINS $from AND NOT coalesce(m.searchKey, '') CONTAINS $to
  RETURN collect(picture) AS two
}
CALL (froms, tos, one, two) {
  UNWIND froms AS a UNWIND tos AS b
  WITH a, b WHERE a <> b AND size(one) + size(two) < 20
  MATCH picture = (a)-[r]-(m)-[s]-(n)-[t]-(b)
  WHERE r.factId IS NOT NULL AND s.factId IS NOT NULL AND t.factId IS NOT NULL
    AND m <> a AND m <> b AND n <> a AND n <> b AND m <> n AND NOT m:Role AND NOT n:Role
    AND NOT coalesce(m.searchKey, '') CONTAINS $from AND NOT coalesce(m.searchKey, '') CONTAINS $to
    AND NOT coalesce(n.searchKey, '') CONTAINS $from AND NOT coalesce(n.searchKey, '') CONTAINS $to
  RETURN collect(picture) AS three
}
UNWIND one + two + three AS picture
WITH picture, nodes(picture) AS ns, relationships(picture) AS es
RETURN size(es) AS hops,
       reduce(s = ns[0].name, i IN range(0, size(es) - 1) |
         s + CASE WHEN startNode(es[i]) = ns[i] THEN ' -' + type(es[i]) + '-> ' ELSE ' <-' + type(es[i]) + '- ' END + ns[i + 1].name) AS chain,
       reduce(p = [ns[0].id], i IN range(0, size(es) - 1) | p + [es[i].id, ns[i + 1].id]) AS path, picture
ORDER BY hops, chain, path
LIMIT 20;
