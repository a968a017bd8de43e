CREATE TABLE throttle (
    key BLOB NOT NULL PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    free_at INTEGER NOT NULL
);
