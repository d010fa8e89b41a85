-- E-mail accounts of applicants, and the codes by which they sign in.
--
-- An account is not a person: `person` stays empty until an officer, having seen the person, links them. The address is sealed;
-- an equal address is found by its keyed blind index. Deleting the row erases the account (personal data, with the person).

CREATE TABLE applicant_accounts (
  id uuid CONSTRAINT applicant_accounts_pk PRIMARY KEY,
  address_index bytea NOT NULL CONSTRAINT applicant_accounts_address_once UNIQUE,
  address_sealed bytea NOT NULL,
  data_key bytea NOT NULL,
  language text NOT NULL,
  created_at timestamptz NOT NULL,
  person text,
  linked_by uuid CONSTRAINT applicant_accounts_linked_by REFERENCES accounts (id),
  linked_at timestamptz,
  CONSTRAINT applicant_accounts_link_whole CHECK (num_nonnulls(person, linked_by, linked_at) IN (0, 3))
);

ALTER TABLE sessions ADD CONSTRAINT sessions_applicant FOREIGN KEY (applicant) REFERENCES applicant_accounts (id) ON DELETE CASCADE;

CREATE TABLE one_time_codes (
  address_index bytea CONSTRAINT one_time_codes_pk PRIMARY KEY,
  code_hash bytea NOT NULL,
  tries_left integer NOT NULL,
  expires_at timestamptz NOT NULL
);

ALTER TABLE applicant_accounts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE one_time_codes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY applicant_accounts_system ON applicant_accounts USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
CREATE POLICY one_time_codes_system ON one_time_codes USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');

GRANT SELECT, INSERT ON applicant_accounts TO elshi_app;
GRANT UPDATE (language, person, linked_by, linked_at, data_key) ON applicant_accounts TO elshi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON one_time_codes TO elshi_app;
GRANT SELECT, DELETE ON applicant_accounts TO elshi_disposal;
GRANT SELECT, DELETE ON sessions TO elshi_disposal;
