MATCH (s:WiregraphState)
RETURN s.workspace AS workspace, s.watermark AS watermark, s.run AS run
