-- Names of one word are kept of a text too: sketches without them are made again when the graph is
-- next brought up to date.
UPDATE s_sketch SET names = NULL;
