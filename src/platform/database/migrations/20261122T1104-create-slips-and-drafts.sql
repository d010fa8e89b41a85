-- What an applicant holds without an account: the slip of a case, shown once and kept as a keyed hash, and the code
-- under which an unfinished application is kept, sealed, for a limited time.

CREATE TABLE case_slips (
  post text NOT NULL,
  number integer NOT NULL,
  -- `applicant`, or the co-signer who may answer with it.
  subject text NOT NULL,
  code_hash bytea NOT NULL,
  issued_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT case_slips_key PRIMARY KEY (post, number, subject)
);

CREATE TABLE drafts (
  code_hash bytea NOT NULL,
  owner text NOT NULL,
  service text NOT NULL,
  service_version text NOT NULL,
  sealed bytea NOT NULL,
  wrapped bytea NOT NULL,
  saved_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  CONSTRAINT drafts_key PRIMARY KEY (code_hash),
  CONSTRAINT drafts_expire CHECK (expires_at > saved_at)
);
CREATE INDEX drafts_by_owner ON drafts (owner);
CREATE INDEX drafts_by_expiry ON drafts (expires_at);

ALTER TABLE case_slips ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_slips FORCE ROW LEVEL SECURITY;
CREATE POLICY case_slips_are_seen_with_their_case ON case_slips USING (
  (SELECT elshi_kind()) = 'system'
  OR EXISTS (SELECT FROM cases c WHERE c.post = case_slips.post AND c.number = case_slips.number));

ALTER TABLE drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE drafts FORCE ROW LEVEL SECURITY;
CREATE POLICY drafts_are_seen_by_their_owner ON drafts USING ((SELECT elshi_kind()) = 'system' OR owner = elshi_actor());

GRANT SELECT, INSERT, UPDATE ON case_slips TO elshi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON drafts TO elshi_app;
GRANT SELECT, DELETE ON case_slips, drafts TO elshi_disposal;
