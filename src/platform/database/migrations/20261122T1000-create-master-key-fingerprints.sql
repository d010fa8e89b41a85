-- Short names of the master keys that this database was sealed with, so that a start with another key file is refused
-- before anything is sealed that the right keys could not open. Version 0 is the root of the blind indexes.
CREATE TABLE master_key_fingerprints (
  version integer CONSTRAINT master_key_fingerprints_pk PRIMARY KEY,
  fingerprint bytea NOT NULL,
  first_used timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER master_key_fingerprints_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON master_key_fingerprints
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
GRANT SELECT, INSERT ON master_key_fingerprints TO elshi_app;
