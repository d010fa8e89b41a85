-- Every version of a service that was ever loaded, by the digest of its canonical form: a case is pinned to one of them.
CREATE TABLE service_versions (
  service text NOT NULL,
  version text NOT NULL,
  digest text NOT NULL,
  definition text NOT NULL,
  first_loaded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT service_versions_key PRIMARY KEY (service, version),
  CONSTRAINT service_versions_digest UNIQUE (digest)
);
GRANT SELECT, INSERT ON service_versions TO elshi_app;
CREATE TRIGGER service_versions_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON service_versions
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
