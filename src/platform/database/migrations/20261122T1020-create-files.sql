-- What people handed in as files. The bytes lie encrypted in a folder under the file's random id, each under a key of its own;
-- the key stands here wrapped, so that deleting the row makes the bytes unreadable wherever a copy of them is.
-- A file belongs to whoever uploaded it until it is put to a case. Only a file in state `clean` is ever given out.

CREATE TABLE files (
  file uuid NOT NULL,
  owner text NOT NULL,
  post text,
  number integer,
  state text NOT NULL CONSTRAINT files_state CHECK (state IN ('pending', 'clean', 'infected', 'refused', 'error')),
  -- Why a file is not released, or under which policy it was: `scanned`, or `not-scanned` where no scanner is set.
  reason text NOT NULL,
  kind text CONSTRAINT files_kind CHECK (kind IN ('image/jpeg', 'image/png', 'application/pdf')),
  bytes integer NOT NULL,
  wrapped bytea NOT NULL,
  -- The name that the uploader gave, which may be a person's; sealed under the file's key.
  name_sealed bytea NOT NULL,
  -- HMAC of the released bytes under the salt: the log may prove the content without holding it.
  commitment bytea,
  salt bytea NOT NULL,
  received_at timestamptz(3) NOT NULL,
  examined_at timestamptz(3),
  CONSTRAINT files_key PRIMARY KEY (file),
  CONSTRAINT files_case_whole CHECK ((post IS NULL) = (number IS NULL)),
  CONSTRAINT files_released_whole CHECK (state <> 'clean' OR (kind IS NOT NULL AND commitment IS NOT NULL AND examined_at IS NOT NULL))
);
CREATE INDEX files_of_case ON files (post, number);
CREATE INDEX files_of_owner ON files (owner) WHERE post IS NULL;
CREATE INDEX files_not_released ON files (received_at) WHERE state <> 'clean';

ALTER TABLE files ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY files_system ON files TO elshi_app USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
CREATE POLICY files_owner ON files TO elshi_app USING (owner = elshi_actor()) WITH CHECK (owner = elshi_actor());
CREATE POLICY files_disposal ON files TO elshi_disposal USING (true);
GRANT SELECT, INSERT ON files TO elshi_app;
GRANT UPDATE (post, number, state, reason, kind, bytes, commitment, examined_at) ON files TO elshi_app;
GRANT SELECT (file, owner, post, number, received_at), DELETE ON files TO elshi_disposal;
