DROP TABLE audit_failure;
