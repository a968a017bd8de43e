ALTER TABLE session DROP COLUMN restricted;
DROP TABLE recovery_code;
DROP TABLE totp;
