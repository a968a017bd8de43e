ALTER TABLE credential ADD COLUMN session TEXT;
