-- How much there is of what, kept with every change: counting a large graph takes longer
-- than adding an article to it.
CREATE TABLE s_count (
  what TEXT PRIMARY KEY,
  n    INTEGER NOT NULL
) WITHOUT ROWID;
ALTER TABLE s_article ADD COLUMN claims INTEGER NOT NULL DEFAULT 0;
UPDATE s_article SET claims = (SELECT count(*) FROM s_claim c WHERE c.reading = s_article.reading);
INSERT INTO s_count (what, n)
  SELECT 'article', count(*) FROM s_article
  UNION ALL SELECT 'claim', coalesce(sum(claims), 0) FROM s_article
  UNION ALL SELECT 'locator', count(*) FROM s_locator
  UNION ALL SELECT 'entity', count(*) FROM label WHERE label = 'Entity'
  UNION ALL SELECT 'fact', count(*) FROM label WHERE label = 'Fact'
  UNION ALL SELECT 'node', count(*) FROM node
  UNION ALL SELECT 'edge', count(*) FROM edge;

CREATE TRIGGER s_article_added AFTER INSERT ON s_article BEGIN
  UPDATE s_count SET n = n + 1 WHERE what = 'article';
  UPDATE s_count SET n = n + NEW.claims WHERE what = 'claim';
END;
CREATE TRIGGER s_article_changed AFTER UPDATE ON s_article BEGIN
  UPDATE s_count SET n = n + NEW.claims - OLD.claims WHERE what = 'claim';
END;
CREATE TRIGGER s_article_gone AFTER DELETE ON s_article BEGIN
  UPDATE s_count SET n = n - 1 WHERE what = 'article';
  UPDATE s_count SET n = n - OLD.claims WHERE what = 'claim';
END;
CREATE TRIGGER s_locator_added AFTER INSERT ON s_locator BEGIN UPDATE s_count SET n = n + 1 WHERE what = 'locator'; END;
CREATE TRIGGER s_locator_gone AFTER DELETE ON s_locator BEGIN UPDATE s_count SET n = n - 1 WHERE what = 'locator'; END;
CREATE TRIGGER label_added AFTER INSERT ON label WHEN NEW.label IN ('Entity', 'Fact') BEGIN UPDATE s_count SET n = n + 1 WHERE what = lower(NEW.label); END;
CREATE TRIGGER label_gone AFTER DELETE ON label WHEN OLD.label IN ('Entity', 'Fact') BEGIN UPDATE s_count SET n = n - 1 WHERE what = lower(OLD.label); END;
CREATE TRIGGER node_added AFTER INSERT ON node BEGIN UPDATE s_count SET n = n + 1 WHERE what = 'node'; END;
CREATE TRIGGER node_gone AFTER DELETE ON node BEGIN UPDATE s_count SET n = n - 1 WHERE what = 'node'; END;
CREATE TRIGGER edge_added AFTER INSERT ON edge BEGIN UPDATE s_count SET n = n + 1 WHERE what = 'edge'; END;
CREATE TRIGGER edge_gone AFTER DELETE ON edge BEGIN UPDATE s_count SET n = n - 1 WHERE what = 'edge'; END;
