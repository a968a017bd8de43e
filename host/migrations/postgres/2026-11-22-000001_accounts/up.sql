CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    -- The folded name: two names with one key are one name.
    name_key TEXT NOT NULL UNIQUE,
    admin BOOLEAN NOT NULL,
    disabled BOOLEAN NOT NULL DEFAULT FALSE,
    password_hash TEXT,
    -- The plugin that holds password sign-in; in force while that plugin is switched on.
    password_held_by TEXT,
    language TEXT,
    created_at BIGINT NOT NULL,
    last_sign_in_at BIGINT
);
CREATE TABLE setup_link (
    token_digest BYTEA NOT NULL PRIMARY KEY,
    expires_at BIGINT NOT NULL
);
