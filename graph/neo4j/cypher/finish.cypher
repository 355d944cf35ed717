MATCH (s:WiregraphState {workspace: $workspace})
SET s.watermark = $watermark, s.run = $run
