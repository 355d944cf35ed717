-- What people call articles by, so that one is found without going through all.
CREATE INDEX s_locator_file ON s_locator (file);
CREATE INDEX s_reading_url ON s_reading (url);
