DROP INDEX audit_actor;
ALTER TABLE session DROP COLUMN notice_plugin;
ALTER TABLE session DROP COLUMN notice_since;
