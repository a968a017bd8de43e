-- A plugin's credential came or went elsewhere since the session's owner last looked: since when, and whose it was.
ALTER TABLE session ADD COLUMN notice_since BIGINT;
ALTER TABLE session ADD COLUMN notice_plugin TEXT;
CREATE INDEX audit_actor ON audit (actor, id);
