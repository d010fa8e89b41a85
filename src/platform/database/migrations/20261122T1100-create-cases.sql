-- Cases and their log. An event is written once and never changed: the log is the audit trail, the time line and the
-- source of every projection, so the application may add and read events and nothing else.
-- No personal fact stands here: events hold codes, decisions, fact ids and commitments.
-- Every key starts with the lodging post, which never changes; the post that handles the case is state.

-- Where a case is and who may see it: the row that row-level security asks. Rebuilt from the log.
CREATE TABLE cases (
  post text NOT NULL,
  number integer NOT NULL,
  service text NOT NULL,
  service_digest text NOT NULL,
  compartment text NOT NULL,
  handling_post text NOT NULL,
  sequence integer NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT cases_key PRIMARY KEY (post, number),
  CONSTRAINT cases_post_is_a_code CHECK (post ~ '^[A-Z][A-Z0-9]{1,11}$'),
  CONSTRAINT cases_number_has_a_year CHECK (number BETWEEN 1000000 AND 999999999),
  CONSTRAINT cases_sequence_is_positive CHECK (sequence > 0),
  CONSTRAINT cases_hash_is_sha256 CHECK (octet_length(hash) = 32)
);

-- Accounts that may follow a case: the one that lodged it, and those an officer linked to its applicant after sight.
CREATE TABLE case_accounts (
  account text NOT NULL,
  post text NOT NULL,
  number integer NOT NULL,
  CONSTRAINT case_accounts_key PRIMARY KEY (account, post, number)
);

CREATE TABLE events (
  post text NOT NULL,
  number integer NOT NULL,
  sequence integer NOT NULL,
  kind text NOT NULL,
  schema_version smallint NOT NULL,
  actor text NOT NULL,
  command_id text NOT NULL,
  causation integer,
  occurred_on date NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  body text NOT NULL,
  previous bytea NOT NULL,
  hash bytea NOT NULL,
  position bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  CONSTRAINT events_key PRIMARY KEY (post, number, sequence),
  CONSTRAINT events_sequence_is_positive CHECK (sequence > 0),
  CONSTRAINT events_cause_comes_before CHECK (causation < sequence),
  CONSTRAINT events_hashes_are_sha256 CHECK (octet_length(previous) = 32 AND octet_length(hash) = 32)
);
-- A serial number may be taken early and committed late. Followers therefore read by transaction first, and only what
-- lies below every transaction still running.
CREATE UNIQUE INDEX events_in_order_of_commit ON events (transaction, position);

-- A repeated command gives the answer that was given before. The digest is keyed: it tells nothing of the content.
CREATE TABLE command_receipts (
  command_id text NOT NULL,
  actor text NOT NULL,
  digest bytea NOT NULL,
  answer text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT command_receipts_key PRIMARY KEY (command_id),
  CONSTRAINT command_receipts_id_is_short CHECK (length(command_id) BETWEEN 8 AND 64)
);

-- How far each follower of the log has read.
CREATE TABLE followers (
  name text NOT NULL,
  transaction xid8 NOT NULL,
  position bigint NOT NULL,
  CONSTRAINT followers_key PRIMARY KEY (name)
);

-- References may have gaps: each post draws its numbers from a sequence, so that lodgings never wait for each other.
CREATE FUNCTION elshi_open_case_numbers(posts text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  post text;
BEGIN
  FOREACH post IN ARRAY posts LOOP
    IF post !~ '^[A-Z][A-Z0-9]{1,11}$' THEN
      RAISE EXCEPTION 'A post has a code of 2 to 12 capital letters and digits, not "%".', post;
    END IF;
    IF to_regclass('public.case_numbers_' || lower(post)) IS NULL THEN
      EXECUTE format('CREATE SEQUENCE public.%I AS bigint', 'case_numbers_' || lower(post));
      EXECUTE format('GRANT USAGE ON SEQUENCE public.%I TO elshi_app', 'case_numbers_' || lower(post));
    END IF;
  END LOOP;
END
$$;
REVOKE ALL ON FUNCTION elshi_open_case_numbers(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION elshi_open_case_numbers(text[]) TO elshi_app;

-- The next serial of a post, from 1 to 999999. It runs on over the new year, which the number of a case begins with.
CREATE FUNCTION elshi_draw_serial(post text) RETURNS integer
LANGUAGE sql VOLATILE AS $$
  SELECT ((nextval(('public.case_numbers_' || lower(post))::regclass) - 1) % 999999)::integer + 1
$$;

-- Whether an applicant's or co-signer's session, or an account, belongs to the case.
CREATE FUNCTION elshi_is_party_to(post text, number integer) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT elshi_actor() = 'case:' || post || ':' || number
      OR starts_with(elshi_actor(), 'case:' || post || ':' || number || ':')
      OR EXISTS (SELECT FROM case_accounts a
                 WHERE a.account = elshi_actor() AND a.post = elshi_is_party_to.post AND a.number = elshi_is_party_to.number)
$$;

ALTER TABLE cases ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases FORCE ROW LEVEL SECURITY;
CREATE POLICY cases_are_seen_by_their_posts_and_parties ON cases USING (
  CASE (SELECT elshi_kind())
    WHEN 'system' THEN true
    WHEN 'officer' THEN (elshi_may_see_post(post) OR elshi_may_see_post(handling_post))
                        AND elshi_may_see_compartment(compartment)
    WHEN 'applicant' THEN elshi_is_party_to(post, number)
    ELSE false
  END);

ALTER TABLE case_accounts ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_accounts FORCE ROW LEVEL SECURITY;
CREATE POLICY case_accounts_are_seen_by_their_account_and_posts ON case_accounts USING (
  CASE (SELECT elshi_kind())
    WHEN 'system' THEN true
    WHEN 'officer' THEN elshi_may_see_post(post)
    WHEN 'applicant' THEN account = elshi_actor()
    ELSE false
  END);

ALTER TABLE events ENABLE ROW LEVEL SECURITY;
ALTER TABLE events FORCE ROW LEVEL SECURITY;
CREATE POLICY events_are_seen_with_their_case ON events USING (
  (SELECT elshi_kind()) = 'system'
  OR EXISTS (SELECT FROM cases c WHERE c.post = events.post AND c.number = events.number));

ALTER TABLE command_receipts ENABLE ROW LEVEL SECURITY;
ALTER TABLE command_receipts FORCE ROW LEVEL SECURITY;
CREATE POLICY command_receipts_are_seen_by_their_actor ON command_receipts USING (actor = elshi_actor());

GRANT SELECT, INSERT ON events, command_receipts TO elshi_app;
GRANT SELECT, INSERT, UPDATE ON cases, followers TO elshi_app;
GRANT SELECT, INSERT, DELETE ON case_accounts TO elshi_app;
-- Erasure appends its event in the transaction that erases.
GRANT SELECT, INSERT ON events, command_receipts TO elshi_disposal;
GRANT SELECT, UPDATE ON cases TO elshi_disposal;
GRANT SELECT, DELETE ON case_accounts TO elshi_disposal;
CREATE TRIGGER events_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
CREATE TRIGGER command_receipts_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON command_receipts
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
