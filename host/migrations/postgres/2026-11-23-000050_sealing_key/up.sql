CREATE TABLE sealing_key (
    ordinal BIGINT NOT NULL PRIMARY KEY,
    content BYTEA NOT NULL,
    made_at BIGINT NOT NULL
);
