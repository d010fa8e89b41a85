-- The outbox: mail is queued in the transaction that gives the reason for it, and sent afterwards. Address, subject and body are
-- sealed together; they go when the case's facts are erased, and the row stays as evidence that something was sent.

CREATE TABLE mails (
  mail uuid NOT NULL,
  post text,
  number integer,
  language text NOT NULL,
  state text NOT NULL DEFAULT 'queued' CONSTRAINT mails_state CHECK (state IN ('queued', 'sent', 'failed', 'erased')),
  wrapped bytea,
  sealed bytea,
  -- `mail-server`, or `mailbox` when none is set and the mail stays here to be looked at.
  carrier text CONSTRAINT mails_carrier CHECK (carrier IN ('mail-server', 'mailbox')),
  attempts integer NOT NULL DEFAULT 0,
  -- Until then one worker has it in hand; a worker that was killed loses it by time.
  leased_until timestamptz,
  -- A code of the mail server or the network; never its words, which repeat the address.
  failure text CONSTRAINT mails_failure_is_a_code CHECK (failure ~ '^[A-Z0-9_]{1,40}$'),
  queued_at timestamptz(3) NOT NULL,
  settled_at timestamptz(3),
  CONSTRAINT mails_key PRIMARY KEY (mail),
  CONSTRAINT mails_case_whole CHECK ((post IS NULL) = (number IS NULL)),
  CONSTRAINT mails_content_whole CHECK ((sealed IS NULL) = (wrapped IS NULL) AND (sealed IS NULL) = (state = 'erased'))
);
CREATE INDEX mails_of_case ON mails (post, number);
CREATE INDEX mails_waiting ON mails (queued_at) WHERE state = 'queued';
CREATE INDEX mails_failed ON mails (queued_at) WHERE state = 'failed';
CREATE INDEX mails_in_mailbox ON mails (queued_at) WHERE carrier = 'mailbox';

ALTER TABLE mails ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY mails_system ON mails TO elshi_app USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
-- Whoever may act may cause a mail; nobody but the program reads one.
CREATE POLICY mails_queued_by_anybody ON mails FOR INSERT TO elshi_app WITH CHECK (elshi_actor() IS NOT NULL AND state = 'queued');
CREATE POLICY mails_disposal ON mails TO elshi_disposal USING (true);
GRANT SELECT, INSERT ON mails TO elshi_app;
GRANT UPDATE (state, carrier, attempts, leased_until, failure, settled_at) ON mails TO elshi_app;
GRANT SELECT (mail, post, number, state), UPDATE (state, wrapped, sealed, settled_at) ON mails TO elshi_disposal;
