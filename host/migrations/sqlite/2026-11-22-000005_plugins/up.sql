CREATE TABLE plugin (
    id TEXT NOT NULL PRIMARY KEY,
    enabled BOOLEAN NOT NULL,
    -- Grows with every flip of the switch: a reply made before a flip is not committed after it.
    generation BIGINT NOT NULL,
    -- SHA-256 of the library that was enabled, in hexadecimal.
    library TEXT NOT NULL
);
CREATE TABLE receipt (
    library TEXT NOT NULL,
    -- The panel's own build: another build may judge differently.
    host TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (library, host)
);
