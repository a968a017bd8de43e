CREATE TABLE audit_failure (
    hour BIGINT NOT NULL,
    method TEXT NOT NULL,
    -- Empty where no account is known: a key has no nulls.
    account TEXT NOT NULL,
    address TEXT NOT NULL,
    reason TEXT NOT NULL,
    count BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (hour, method, account, address, reason)
);
CREATE INDEX audit_failure_account ON audit_failure (account, last_at);
