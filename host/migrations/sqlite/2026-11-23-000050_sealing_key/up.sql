CREATE TABLE sealing_key (
    ordinal INTEGER NOT NULL PRIMARY KEY,
    content BLOB NOT NULL,
    made_at INTEGER NOT NULL
);
