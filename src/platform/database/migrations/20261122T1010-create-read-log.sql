-- Who read what: the record without which no answer leaves. Append-only; ids and classes of fields only, never a value.
-- Legal basis of keeping it: accountability for the processing of personal data (Law of Kazakhstan of 21 May 2013 No. 94-V); its
-- own retention is a class of records, so nothing here is destroyed with the person. A reason in free text may name somebody;
-- it stands sealed in a table of its own, the log holds a commitment to it, and erasing it leaves the log whole.

CREATE FUNCTION elshi_has_role(role text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(role = ANY (string_to_array(current_setting('elshi.roles', true), ',')), false);

-- Records are stored in batches: many readers share one flush of the disk. Each batch has the hash over its canonical
-- entries and the hash of the batch that the same writer stored before; the sealer signs roots over the batches.
CREATE TABLE read_batches (
  batch bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  writer uuid NOT NULL,
  sequence integer NOT NULL,
  entries integer NOT NULL,
  previous bytea NOT NULL,
  hash bytea NOT NULL,
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  CONSTRAINT read_batches_key PRIMARY KEY (batch),
  CONSTRAINT read_batches_chain UNIQUE (writer, sequence),
  CONSTRAINT read_batches_hashes_are_sha256 CHECK (octet_length(previous) = 32 AND octet_length(hash) = 32),
  CONSTRAINT read_batches_are_not_empty CHECK (entries > 0 AND sequence > 0)
);
CREATE UNIQUE INDEX read_batches_in_order_of_commit ON read_batches (transaction, batch);

CREATE TABLE read_log (
  batch bigint NOT NULL CONSTRAINT read_log_batch REFERENCES read_batches (batch),
  place integer NOT NULL,
  at timestamptz(3) NOT NULL,
  actor text NOT NULL,
  kind text NOT NULL,
  roles text[] NOT NULL,
  post text,
  subject_kind text NOT NULL,
  ids text[] NOT NULL,
  fields text[] NOT NULL,
  result text NOT NULL CONSTRAINT read_log_result CHECK (result IN ('shown', 'exported', 'printed', 'refused')),
  reason bytea CONSTRAINT read_log_reason_is_sha256 CHECK (octet_length(reason) = 32),
  CONSTRAINT read_log_key PRIMARY KEY (batch, place)
);
CREATE INDEX read_log_by_actor ON read_log (actor, at);
CREATE INDEX read_log_by_post ON read_log (post, at);
CREATE INDEX read_log_by_time ON read_log (at);
CREATE INDEX read_log_by_id ON read_log USING gin (ids);

CREATE TABLE read_reasons (
  batch bigint NOT NULL,
  place integer NOT NULL,
  wrapped bytea NOT NULL,
  sealed bytea NOT NULL,
  salt bytea NOT NULL,
  CONSTRAINT read_reasons_key PRIMARY KEY (batch, place),
  CONSTRAINT read_reasons_entry FOREIGN KEY (batch, place) REFERENCES read_log (batch, place)
);

-- How much each actor read in an hour, and the alarms that followed; an alarm is looked into by an inspector.
CREATE TABLE read_counts (
  actor text NOT NULL,
  hour timestamptz NOT NULL,
  ids integer NOT NULL,
  CONSTRAINT read_counts_key PRIMARY KEY (actor, hour)
);
CREATE TABLE read_alarms (
  actor text NOT NULL,
  hour timestamptz NOT NULL,
  ids integer NOT NULL,
  threshold integer NOT NULL,
  raised_at timestamptz NOT NULL DEFAULT now(),
  reviewed_by text,
  reviewed_at timestamptz,
  CONSTRAINT read_alarms_key PRIMARY KEY (actor, hour),
  CONSTRAINT read_alarms_review_whole CHECK ((reviewed_by IS NULL) = (reviewed_at IS NULL)),
  CONSTRAINT read_alarms_reviewed_by_another CHECK (reviewed_by <> actor)
);

ALTER TABLE read_log ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE read_reasons ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE read_counts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE read_alarms ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_log_system ON read_log USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
CREATE POLICY read_log_inspector ON read_log FOR SELECT
  USING (elshi_has_role('inspector') AND (post IS NULL OR elshi_may_see_post(post)));
CREATE POLICY read_reasons_system ON read_reasons TO elshi_app
  USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
CREATE POLICY read_reasons_inspector ON read_reasons FOR SELECT TO elshi_app
  USING (EXISTS (SELECT FROM read_log l WHERE l.batch = read_reasons.batch AND l.place = read_reasons.place));
CREATE POLICY read_reasons_disposal ON read_reasons TO elshi_disposal USING (true);
CREATE POLICY read_counts_system ON read_counts USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
CREATE POLICY read_alarms_system ON read_alarms USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
CREATE POLICY read_alarms_inspector ON read_alarms USING (elshi_has_role('inspector')) WITH CHECK (elshi_has_role('inspector'));

GRANT SELECT, INSERT ON read_batches, read_log, read_reasons, read_alarms TO elshi_app;
GRANT SELECT, INSERT, UPDATE ON read_counts TO elshi_app;
GRANT UPDATE (reviewed_by, reviewed_at) ON read_alarms TO elshi_app;
GRANT SELECT (batch, place), DELETE ON read_reasons TO elshi_disposal;
CREATE TRIGGER read_batches_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON read_batches
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
CREATE TRIGGER read_log_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON read_log
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
