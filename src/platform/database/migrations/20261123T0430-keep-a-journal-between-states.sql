-- What happens between states is kept as entries about things: instruments, rounds, commitments, figures and what belongs to them.
-- An entry is written once and never changed; a thing’s row is what its entries make of it and can be made anew from them.
-- Compartments are opened to an officer by name, as those of cases are: the ministry’s ordinary file, positions, investment.

CREATE TABLE things (
  kind text NOT NULL,
  id text NOT NULL,
  sequence integer NOT NULL,
  hash bytea NOT NULL,
  compartment text NOT NULL,
  about text[] NOT NULL,
  state jsonb NOT NULL,
  within text,
  on_day date,
  due date,
  is_open boolean NOT NULL,
  waiting_on text,
  waiting_since date,
  words tsvector NOT NULL,
  CONSTRAINT things_key PRIMARY KEY (kind, id),
  CONSTRAINT things_kind_is_a_word CHECK (kind ~ '^[a-z][a-z-]{1,30}$'),
  CONSTRAINT things_id_is_short CHECK (id ~ '^[A-Za-z0-9][A-Za-z0-9.:-]{0,99}$'),
  CONSTRAINT things_compartment_is_one CHECK (compartment IN ('relations', 'positions', 'investment')),
  CONSTRAINT things_hash_is_sha256 CHECK (octet_length(hash) = 32)
);
CREATE INDEX things_waiting ON things (waiting_since, kind, id) WHERE waiting_on IS NOT NULL;
CREATE INDEX things_by_words ON things USING gin (words);

-- The files that a thing stands in, so that a party’s file is read in order from one index.
CREATE TABLE thing_parties (
  party text NOT NULL,
  kind text NOT NULL,
  id text NOT NULL,
  compartment text NOT NULL,
  within text,
  on_day date,
  due date,
  is_open boolean NOT NULL,
  CONSTRAINT thing_parties_key PRIMARY KEY (party, kind, id),
  CONSTRAINT thing_parties_belong_to_a_thing FOREIGN KEY (kind, id) REFERENCES things (kind, id)
);
CREATE INDEX thing_parties_newest ON thing_parties (party, kind, on_day DESC NULLS LAST, id);
CREATE INDEX thing_parties_due ON thing_parties (party, kind, due, id) WHERE is_open;
CREATE INDEX thing_parties_within ON thing_parties (party, kind, within, on_day DESC NULLS LAST, id);

CREATE TABLE entries (
  kind text NOT NULL,
  id text NOT NULL,
  sequence integer NOT NULL,
  compartment text NOT NULL,
  command_id text NOT NULL,
  by text NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  body text NOT NULL,
  previous bytea NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT entries_key PRIMARY KEY (kind, id, sequence),
  CONSTRAINT entries_belong_to_a_thing FOREIGN KEY (kind, id) REFERENCES things (kind, id),
  CONSTRAINT entries_sequence_is_positive CHECK (sequence > 0),
  CONSTRAINT entries_command_is_short CHECK (length(command_id) BETWEEN 8 AND 200),
  CONSTRAINT entries_hashes_are_sha256 CHECK (octet_length(previous) = 32 AND octet_length(hash) = 32)
);
CREATE INDEX entries_by_command ON entries (command_id);

ALTER TABLE things ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE thing_parties ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE entries ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

-- Whoever keeps the ministry’s files writes them; leads are also written by whoever deals with investment. Nobody else sees a row.
CREATE FUNCTION elshi_keeps_journal(compartment text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(elshi_may_see_compartment(compartment) AND (
  elshi_kind() = 'system'
  OR elshi_kind() = 'officer' AND (elshi_has_role('desk-officer') OR elshi_has_role('head-of-department')
    OR compartment = 'investment' AND elshi_has_role('investment-officer'))), false);

CREATE POLICY things_are_seen_by_compartment ON things FOR SELECT USING (elshi_keeps_journal(compartment));
CREATE POLICY things_are_kept ON things FOR INSERT WITH CHECK (elshi_keeps_journal(compartment));
CREATE POLICY things_go_on ON things FOR UPDATE USING (elshi_keeps_journal(compartment)) WITH CHECK (elshi_keeps_journal(compartment));
CREATE POLICY thing_parties_are_seen_by_compartment ON thing_parties USING (elshi_keeps_journal(compartment))
  WITH CHECK (elshi_keeps_journal(compartment));
CREATE POLICY entries_are_seen_by_compartment ON entries FOR SELECT USING (elshi_keeps_journal(compartment));
-- Nobody writes in another's name.
CREATE POLICY entries_are_added ON entries FOR INSERT WITH CHECK (
  elshi_keeps_journal(compartment) AND by = elshi_actor()
  AND EXISTS (SELECT FROM things t WHERE t.kind = entries.kind AND t.id = entries.id AND t.compartment = entries.compartment));

-- A thing goes on by an entry and never back.
CREATE FUNCTION elshi_thing_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.sequence <= OLD.sequence AND elshi_kind() <> 'system' THEN
    RAISE EXCEPTION 'A thing of the journal goes on by an entry.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER things_go_on_by_entries BEFORE UPDATE ON things FOR EACH ROW EXECUTE FUNCTION elshi_thing_goes_on();
CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION elshi_refuse_change();
CREATE TRIGGER entries_are_not_emptied BEFORE TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();

GRANT SELECT, INSERT, UPDATE ON things TO elshi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON thing_parties TO elshi_app;
GRANT SELECT, INSERT ON entries TO elshi_app;
