DROP TABLE setup_link;
DROP TABLE account;
