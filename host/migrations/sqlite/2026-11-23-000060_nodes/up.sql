CREATE TABLE node (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    ailing TEXT NOT NULL
);
