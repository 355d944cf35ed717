-- How two are connected
-- @description Chains of up to three short edges between two names, shortest first; none passes through a third bearer of either name, or through an office.
-- @param from: name
-- @param to: name
-- @returns: graph
-- @columns: hops, chain, path
WITH RECURSIVE walk(node, hops, further, chain, path, seen) AS (
  SELECT a.id, 0, 1, a.name, json_array(a.id), '|' || a.id || '|'
  FROM n_Entity a
  WHERE instr(a.searchKey, :from) > 0
  UNION ALL
  SELECT m.id, w.hops + 1, instr(coalesce(m.props ->> 'searchKey', ''), :from) = 0 AND instr(coalesce(m.props ->> 'searchKey', ''), :to) = 0
           AND NOT EXISTS (SELECT 1 FROM label o WHERE o.label = 'Role' AND o.node = m.id),
         w.chain || CASE WHEN e.source = w.node THEN ' -' || e.type || '-> ' ELSE ' <-' || e.type || '- ' END || m.name,
         json_insert(w.path, '$[#]', e.id, '$[#]', m.id), w.seen || m.id || '|'
  FROM walk w
  JOIN edge e ON e.factId IS NOT NULL AND (e.source = w.node OR e.target = w.node)
  JOIN node m ON m.id = CASE WHEN e.source = w.node THEN e.target ELSE e.source END
  WHERE w.hops < 3 AND w.further AND instr(w.seen, '|' || m.id || '|') = 0
)
SELECT w.hops AS hops, w.chain AS chain, w.path AS path
FROM walk w
JOIN n_Entity b ON b.id = w.node
WHERE w.hops > 0 AND instr(b.searchKey, :to) > 0
ORDER BY hops, chain, path
LIMIT 20;
