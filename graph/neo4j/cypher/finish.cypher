MATCH (s:WiregraphState {workspace: $workspace})
SET s.watermark = $watermark, s.publisher = null, s.step = null
