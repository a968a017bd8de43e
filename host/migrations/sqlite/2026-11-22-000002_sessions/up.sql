CREATE TABLE session (
    token_digest BLOB NOT NULL PRIMARY KEY,
    -- Names the session on pages; tells nothing of its token.
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    -- The plugin and credential that made it; both null for a password.
    plugin TEXT,
    credential BLOB,
    user_verified BOOLEAN NOT NULL,
    address TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    confirmed_at BIGINT NOT NULL
);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_credential ON session (credential) WHERE credential IS NOT NULL;
