-- What was erased, why and by whose two hands: without a personal fact, kept for good, and replayed after a restore.
CREATE TABLE erasures (
  id text NOT NULL,
  post text NOT NULL,
  number integer NOT NULL,
  subjects text[] NOT NULL,
  ground text NOT NULL,
  requested_by text NOT NULL,
  approved_by text NOT NULL,
  erased_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT erasures_key PRIMARY KEY (post, number, id),
  CONSTRAINT erasures_take_two CHECK (requested_by <> approved_by),
  CONSTRAINT erasures_name_a_subject CHECK (cardinality(subjects) > 0)
);
ALTER TABLE erasures ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasures FORCE ROW LEVEL SECURITY;
CREATE POLICY erasures_are_seen_with_their_case ON erasures USING (
  (SELECT elshi_kind()) = 'system'
  OR EXISTS (SELECT FROM cases c WHERE c.post = erasures.post AND c.number = erasures.number));
GRANT SELECT ON erasures TO elshi_app;
GRANT SELECT, INSERT ON erasures TO elshi_disposal;
CREATE TRIGGER erasures_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON erasures
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
