MERGE (s:WiregraphState {workspace: $workspace})
SET s.id = $workspace, s.name = 'wiregraph', s.publisher = $publisher, s.step = 0, s.watermark = null
