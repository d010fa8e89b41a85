-- The proof of the log: an append-only list of the heads of cases, and the signed roots over it (RFC 9162). The same
-- lines are written outside the database, where a change made here cannot follow.

CREATE TABLE sealed_heads (
  leaf bigint NOT NULL,
  line text NOT NULL,
  CONSTRAINT sealed_heads_key PRIMARY KEY (leaf)
);

CREATE TABLE head_seals (
  size bigint NOT NULL,
  root bytea NOT NULL,
  -- The complete subtrees of the tree of this size, from the left: all that the next seal needs of the past.
  frontier bytea NOT NULL,
  note text NOT NULL,
  sealed_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT head_seals_key PRIMARY KEY (size)
);
GRANT SELECT, INSERT ON sealed_heads, head_seals TO elshi_app;
CREATE TRIGGER sealed_heads_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON sealed_heads
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
CREATE TRIGGER head_seals_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON head_seals
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
