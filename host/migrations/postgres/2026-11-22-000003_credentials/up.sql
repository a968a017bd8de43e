CREATE TABLE credential (
    id BYTEA NOT NULL PRIMARY KEY,
    plugin TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    usable BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT,
    version BIGINT NOT NULL,
    payload BYTEA NOT NULL
);
CREATE INDEX credential_account ON credential (account, plugin, created_at);
CREATE TABLE nonce (
    value BYTEA NOT NULL PRIMARY KEY,
    expires_at BIGINT NOT NULL
);
CREATE INDEX nonce_expires_at ON nonce (expires_at);
