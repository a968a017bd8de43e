ALTER TABLE credential ADD COLUMN ordinal BIGINT NOT NULL DEFAULT 0;
UPDATE credential SET ordinal = (
    SELECT count(*) FROM credential AS older
    WHERE older.account = credential.account
        AND (older.created_at < credential.created_at OR (older.created_at = credential.created_at AND older.id <= credential.id))
);
