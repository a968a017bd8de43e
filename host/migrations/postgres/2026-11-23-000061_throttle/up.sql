CREATE TABLE throttle (
    key BYTEA NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    free_at BIGINT NOT NULL
);
