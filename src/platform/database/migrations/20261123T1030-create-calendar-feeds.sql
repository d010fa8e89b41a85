-- Secret addresses under which a calendar program reads what its owner may see, without signing in: such programs cannot.
--
-- The secret is random and stored as a hash alone. A feed acts in the one position that its owner asked for it in, and ends with it.
-- Whether it tells titles is the owner's choice, because the program may keep what it reads on somebody else's machine.
-- As with sessions, row-level security opens the table to the system actor alone: nobody's transaction sees whose feeds there are.

CREATE TABLE calendar_feeds (
  account uuid CONSTRAINT calendar_feeds_pk PRIMARY KEY CONSTRAINT calendar_feeds_account REFERENCES accounts (id),
  position uuid NOT NULL CONSTRAINT calendar_feeds_position REFERENCES positions (id),
  token_hash bytea NOT NULL CONSTRAINT calendar_feeds_token_once UNIQUE,
  language text NOT NULL,
  titled boolean NOT NULL,
  created_at timestamptz NOT NULL,
  last_read_at timestamptz
);
CREATE INDEX calendar_feeds_of_position ON calendar_feeds (position);

ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY calendar_feeds_system ON calendar_feeds USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');

GRANT SELECT, INSERT, DELETE ON calendar_feeds TO elshi_app;
GRANT UPDATE (last_read_at) ON calendar_feeds TO elshi_app;
