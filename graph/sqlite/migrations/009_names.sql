-- The names that stand in a text, a line each, by which articles are known to be of
-- one story. A sketch without them is made again when the graph is next brought up
-- to date.
ALTER TABLE s_sketch ADD COLUMN names TEXT;
