DROP TABLE nonce;
DROP TABLE credential;
