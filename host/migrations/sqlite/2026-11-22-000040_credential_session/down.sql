ALTER TABLE credential DROP COLUMN session;
