-- Sessions, the half-finished ways into one, and the record of sign-ins.
--
-- The cookie's value is never stored, only its hash. A guest session belongs to no account: whoever knows a case's reference and
-- slip code acts as the actor written here. The record of sign-ins is append-only (ASVS 5.0, 16.3: authentication is logged).

CREATE TABLE sessions (
  id uuid CONSTRAINT sessions_pk PRIMARY KEY,
  token_hash bytea NOT NULL CONSTRAINT sessions_token_once UNIQUE,
  account uuid CONSTRAINT sessions_account REFERENCES accounts (id),
  position uuid CONSTRAINT sessions_position REFERENCES positions (id),
  applicant uuid,
  guest jsonb,
  method text NOT NULL CONSTRAINT sessions_method CHECK (method IN ('oidc', 'passkey', 'demonstration', 'code', 'slip')),
  language text NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  idle_seconds integer NOT NULL,
  ends_at timestamptz NOT NULL,
  CONSTRAINT sessions_one_holder CHECK (num_nonnulls(account, applicant, guest) = 1)
);
CREATE INDEX sessions_of_account ON sessions (account) WHERE account IS NOT NULL;
CREATE INDEX sessions_of_applicant ON sessions (applicant) WHERE applicant IS NOT NULL;
CREATE INDEX sessions_by_end ON sessions (ends_at);

CREATE TABLE sign_in_attempts (
  id_hash bytea CONSTRAINT sign_in_attempts_pk PRIMARY KEY,
  purpose text NOT NULL CONSTRAINT sign_in_attempts_purpose CHECK (purpose IN ('oidc', 'passkey', 'passkey-registration')),
  account uuid CONSTRAINT sign_in_attempts_account REFERENCES accounts (id),
  secrets jsonb NOT NULL,
  expires_at timestamptz NOT NULL
);

CREATE TABLE sign_ins (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT sign_ins_pk PRIMARY KEY,
  at timestamptz NOT NULL,
  account uuid,
  method text NOT NULL,
  outcome text NOT NULL
);
CREATE INDEX sign_ins_by_account ON sign_ins (account, at);
CREATE TRIGGER sign_ins_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON sign_ins
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();

ALTER TABLE sessions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sign_in_attempts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE sign_ins ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY sessions_system ON sessions USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
CREATE POLICY sign_in_attempts_system ON sign_in_attempts USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
CREATE POLICY sign_ins_system ON sign_ins USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');

GRANT SELECT, INSERT, DELETE ON sessions, sign_in_attempts TO elshi_app;
GRANT UPDATE (last_seen_at, language) ON sessions TO elshi_app;
GRANT SELECT, INSERT ON sign_ins TO elshi_app;
