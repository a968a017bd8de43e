DROP TRIGGER tell ON sealing_key;
DROP TRIGGER tell ON setting;
DROP TRIGGER tell ON plugin;
DROP FUNCTION gatehouse_tell();
DROP TABLE node;
