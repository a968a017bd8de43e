CREATE TABLE totp (
    account TEXT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    -- Sealed for this account.
    secret BYTEA NOT NULL,
    -- The newest clock step whose code was accepted: no code works twice.
    last_step BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE TABLE recovery_code (
    -- SHA-256 of the account and the code.
    digest BYTEA NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE
);
CREATE INDEX recovery_code_account ON recovery_code (account);
-- Opened by a recovery code alone: reaches only what gets its account signed in again.
ALTER TABLE session ADD COLUMN restricted BOOLEAN NOT NULL DEFAULT FALSE;
