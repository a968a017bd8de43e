CREATE TABLE node (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    ailing TEXT NOT NULL
);

-- Whoever listens hears of it when it is committed. SQLite has no other nodes to tell.
CREATE FUNCTION gatehouse_tell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('gatehouse', TG_TABLE_NAME);
    RETURN NULL;
END
$$;
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON plugin FOR EACH STATEMENT EXECUTE FUNCTION gatehouse_tell();
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON setting FOR EACH STATEMENT EXECUTE FUNCTION gatehouse_tell();
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON sealing_key FOR EACH STATEMENT EXECUTE FUNCTION gatehouse_tell();
