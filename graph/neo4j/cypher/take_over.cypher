MATCH (s:WiregraphState)
WHERE s.workspace IN $workspaces
DETACH DELETE s
