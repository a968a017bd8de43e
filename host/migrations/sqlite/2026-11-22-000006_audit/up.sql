CREATE TABLE audit (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at BIGINT NOT NULL,
    -- Who did it, and to whom; accounts may go, their lines stay.
    actor TEXT,
    account TEXT,
    action TEXT NOT NULL,
    plugin TEXT,
    credential BLOB,
    outcome TEXT NOT NULL,
    reason TEXT,
    address TEXT NOT NULL
);
CREATE INDEX audit_account ON audit (account, id);
