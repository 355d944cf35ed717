MATCH (s:WiregraphState {workspace: $workspace})
SET s.held = true
WITH s WHERE s.publisher = $publisher
WITH s, s.step AS done
SET s.step = $step, s.held = null
RETURN done
