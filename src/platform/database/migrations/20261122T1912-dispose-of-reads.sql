-- The record of reads is a class of records with a term of its own: when an installation is told the term and the act that sets it,
-- two people dispose of what is older. Legal basis: personal data are kept no longer than their purpose needs (Law of Kazakhstan of
-- 21 May 2013 No. 94-V), and the act that each row names. Whole batches go, the oldest first; their hashes stay, so that the chain
-- and the signed heads hold. Nothing younger than a year goes, whatever is written here.
CREATE TABLE read_disposals (
  id uuid NOT NULL,
  up_to bigint NOT NULL,
  until timestamptz(3) NOT NULL,
  batches bigint NOT NULL,
  entries bigint NOT NULL,
  basis text NOT NULL,
  requested_by text NOT NULL,
  approved_by text NOT NULL,
  disposed_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT read_disposals_key PRIMARY KEY (id),
  CONSTRAINT read_disposals_take_two CHECK (requested_by <> approved_by),
  CONSTRAINT read_disposals_name_their_basis CHECK (btrim(basis) <> ''),
  CONSTRAINT read_disposals_keep_a_year CHECK (until <= disposed_at - interval '1 year')
);
CREATE INDEX read_disposals_by_reach ON read_disposals (up_to);

ALTER TABLE read_disposals ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_disposals_system ON read_disposals USING ((SELECT elshi_kind()) = 'system');
CREATE POLICY read_disposals_inspector ON read_disposals FOR SELECT USING (elshi_has_role('inspector'));
GRANT SELECT ON read_disposals TO elshi_app;
GRANT SELECT, INSERT ON read_disposals TO elshi_disposal;
CREATE TRIGGER read_disposals_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON read_disposals
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();

-- An entry goes only after the disposal that reaches it is written down, whoever deletes it.
CREATE FUNCTION elshi_refuse_undisposed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM read_disposals d WHERE d.up_to >= OLD.batch AND d.until > OLD.at) THEN
    RAISE EXCEPTION 'Rows of % are kept as they were written: % is refused', tg_table_name, tg_op USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
DROP TRIGGER read_log_kept ON read_log;
CREATE TRIGGER read_log_kept BEFORE UPDATE OR TRUNCATE ON read_log
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
CREATE TRIGGER read_log_disposed BEFORE DELETE ON read_log
  FOR EACH ROW EXECUTE FUNCTION elshi_refuse_undisposed();

GRANT SELECT (batch, place, at), DELETE ON read_log TO elshi_disposal;
GRANT SELECT (batch) ON read_batches TO elshi_disposal;
GRANT SELECT (hour), DELETE ON read_counts TO elshi_disposal;
GRANT SELECT (hour, reviewed_at) ON read_alarms TO elshi_disposal;
CREATE POLICY read_alarms_disposal ON read_alarms FOR SELECT TO elshi_disposal USING (true);
