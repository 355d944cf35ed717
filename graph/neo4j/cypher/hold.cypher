MATCH (s:WiregraphState {workspace: $workspace})
SET s.step = $step
WITH s WHERE s.publisher = $publisher
RETURN count(s) AS held
