ALTER TABLE credential DROP COLUMN ordinal;
