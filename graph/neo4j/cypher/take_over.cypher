MATCH (n:WiregraphState|IngestRun)
WHERE n.workspace IN $workspaces
DETACH DELETE n
