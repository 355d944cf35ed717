-- What places showed before they showed another text: the claims of it, for
-- telling what the new version changed. Purging an article empties it.
CREATE TABLE s_past (
  seq       INTEGER PRIMARY KEY,
  locator   TEXT NOT NULL,
  article   TEXT NOT NULL,
  version   TEXT NOT NULL,
  title     TEXT NOT NULL,
  published TEXT NOT NULL,
  run       INTEGER NOT NULL,        -- that found the other text
  claims    TEXT NOT NULL            -- JSON array
);
CREATE INDEX s_past_locator ON s_past (locator, seq);
CREATE INDEX s_past_article ON s_past (article);
