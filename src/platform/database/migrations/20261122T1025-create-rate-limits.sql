-- Limits of rate, shared by all programs of an installation. Not logged to disk: after a crash the windows begin anew.
-- The key is a hash: an address of the network or an account is not kept in the clear, and the row goes when its window ends.
CREATE UNLOGGED TABLE rate_limits (
  key bytea NOT NULL,
  used integer NOT NULL,
  until timestamptz NOT NULL,
  CONSTRAINT rate_limits_key PRIMARY KEY (key)
);
CREATE INDEX rate_limits_by_end ON rate_limits (until);
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limits TO elshi_app;
