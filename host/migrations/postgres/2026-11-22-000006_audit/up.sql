CREATE TABLE audit (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at BIGINT NOT NULL,
    -- Who did it, and to whom; accounts may go, their lines stay.
    actor TEXT,
    account TEXT,
    action TEXT NOT NULL,
    plugin TEXT,
    credential BYTEA,
    outcome TEXT NOT NULL,
    reason TEXT,
    address TEXT NOT NULL
);
CREATE INDEX audit_account ON audit (account, id);
