CREATE TABLE link (
    token_digest BYTEA NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    -- 'invite' or 'reset'.
    kind TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX link_account ON link (account);
