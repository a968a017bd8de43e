DROP TABLE receipt;
DROP TABLE plugin;
