-- Who may sign in, and what each of them may do, where and until when.
--
-- Staff accounts carry a working name and nothing else. All of it is read by the program itself before anyone is signed in,
-- therefore row-level security opens these tables to the system actor alone: no officer's and no applicant's transaction sees them.

CREATE TABLE accounts (
  id uuid CONSTRAINT accounts_pk PRIMARY KEY,
  kind text NOT NULL CONSTRAINT accounts_kind CHECK (kind IN ('officer', 'operator', 'partner')),
  display_name text NOT NULL,
  language text NOT NULL,
  demonstration boolean NOT NULL DEFAULT false,
  oidc_issuer text,
  oidc_subject text,
  created_at timestamptz NOT NULL,
  disabled_at timestamptz,
  CONSTRAINT accounts_provider_whole CHECK ((oidc_issuer IS NULL) = (oidc_subject IS NULL)),
  CONSTRAINT accounts_provider_once UNIQUE (oidc_issuer, oidc_subject)
);

-- A position is never changed: it ends, and another begins. post '*' is the ministry, which sees every post.
CREATE TABLE positions (
  id uuid CONSTRAINT positions_pk PRIMARY KEY,
  account uuid NOT NULL CONSTRAINT positions_account REFERENCES accounts (id),
  post text NOT NULL,
  roles text[] NOT NULL CONSTRAINT positions_roles CHECK (cardinality(roles) > 0),
  compartments text[] NOT NULL,
  from_day date NOT NULL,
  until_day date,
  CONSTRAINT positions_period CHECK (until_day IS NULL OR until_day > from_day)
);
CREATE INDEX positions_of_account ON positions (account);
CREATE INDEX positions_of_post ON positions (post);

CREATE TABLE passkeys (
  credential text CONSTRAINT passkeys_pk PRIMARY KEY,
  account uuid NOT NULL CONSTRAINT passkeys_account REFERENCES accounts (id),
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL,
  backed_up boolean NOT NULL,
  label text NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz
);
CREATE INDEX passkeys_of_account ON passkeys (account);

-- One-time tickets with which a newly appointed officer registers the first passkey. Only a hash is kept.
CREATE TABLE enrolments (
  ticket_hash bytea CONSTRAINT enrolments_pk PRIMARY KEY,
  account uuid NOT NULL CONSTRAINT enrolments_account REFERENCES accounts (id),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);

ALTER TABLE accounts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE positions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE passkeys ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE enrolments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY accounts_system ON accounts USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
CREATE POLICY positions_system ON positions USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
CREATE POLICY passkeys_system ON passkeys USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
CREATE POLICY enrolments_system ON enrolments USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');

GRANT SELECT, INSERT ON accounts, positions TO elshi_app;
GRANT UPDATE (display_name, language, oidc_issuer, oidc_subject, disabled_at) ON accounts TO elshi_app;
GRANT UPDATE (until_day) ON positions TO elshi_app;
GRANT SELECT, INSERT, DELETE ON passkeys, enrolments TO elshi_app;
GRANT UPDATE (counter, backed_up, last_used_at) ON passkeys TO elshi_app;
