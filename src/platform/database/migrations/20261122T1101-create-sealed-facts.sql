-- Personal facts: every value, free-text reasons included, sealed under a key per subject and case.
-- Reason for the separate table and role: the right to deletion must be met without touching the log. The log keeps a
-- commitment to each value; value, salt and key go together, and only the disposal role can make them go.

CREATE TABLE fact_keys (
  post text NOT NULL,
  number integer NOT NULL,
  subject text NOT NULL,
  wrapped bytea NOT NULL,
  CONSTRAINT fact_keys_key PRIMARY KEY (post, number, subject)
);

CREATE TABLE sealed_facts (
  post text NOT NULL,
  number integer NOT NULL,
  subject text NOT NULL,
  fact text NOT NULL,
  version integer NOT NULL,
  ciphertext bytea NOT NULL,
  salt bytea NOT NULL,
  CONSTRAINT sealed_facts_key PRIMARY KEY (post, number, subject, fact, version),
  CONSTRAINT sealed_facts_version_is_positive CHECK (version > 0)
);

-- Numbers of identity papers under a keyed hash, so that the same number in two cases is found without being readable.
CREATE TABLE fact_identifiers (
  post text NOT NULL,
  number integer NOT NULL,
  subject text NOT NULL,
  fact text NOT NULL,
  blind bytea NOT NULL,
  CONSTRAINT fact_identifiers_key PRIMARY KEY (post, number, subject, fact, blind)
);
CREATE INDEX fact_identifiers_by_hash ON fact_identifiers (blind, post, number);

ALTER TABLE fact_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE fact_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY fact_keys_are_seen_with_their_case ON fact_keys USING (
  (SELECT elshi_kind()) = 'system'
  OR EXISTS (SELECT FROM cases c WHERE c.post = fact_keys.post AND c.number = fact_keys.number));

ALTER TABLE sealed_facts ENABLE ROW LEVEL SECURITY;
ALTER TABLE sealed_facts FORCE ROW LEVEL SECURITY;
CREATE POLICY sealed_facts_are_seen_with_their_case ON sealed_facts USING (
  (SELECT elshi_kind()) = 'system'
  OR EXISTS (SELECT FROM cases c WHERE c.post = sealed_facts.post AND c.number = sealed_facts.number));

ALTER TABLE fact_identifiers ENABLE ROW LEVEL SECURITY;
ALTER TABLE fact_identifiers FORCE ROW LEVEL SECURITY;
CREATE POLICY fact_identifiers_are_seen_with_their_case ON fact_identifiers USING (
  (SELECT elshi_kind()) = 'system'
  OR EXISTS (SELECT FROM cases c WHERE c.post = fact_identifiers.post AND c.number = fact_identifiers.number));

GRANT SELECT, INSERT ON fact_keys, sealed_facts, fact_identifiers TO elshi_app;
GRANT SELECT, DELETE ON fact_keys, sealed_facts, fact_identifiers TO elshi_disposal;
