-- Erasure of personal facts (right to deletion). What was erased, why and by whose two hands: without a personal fact, kept for good, and replayed after a restore.
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

-- While a hold stands (a suit, an inspection, an inquiry) nothing of the case is erased.
CREATE TABLE case_holds (
  post text NOT NULL,
  number integer NOT NULL,
  id text NOT NULL,
  ground text NOT NULL,
  placed_by text NOT NULL,
  placed_at timestamptz(3) NOT NULL DEFAULT now(),
  lifted_by text,
  lifted_at timestamptz(3),
  CONSTRAINT case_holds_key PRIMARY KEY (post, number, id),
  CONSTRAINT case_holds_lifted_whole CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
);

ALTER TABLE case_holds ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_holds FORCE ROW LEVEL SECURITY;
CREATE POLICY case_holds_are_seen_with_their_case ON case_holds USING (
  (SELECT elshi_kind()) = 'system'
  OR EXISTS (SELECT FROM cases c WHERE c.post = case_holds.post AND c.number = case_holds.number));
GRANT SELECT, INSERT ON case_holds TO elshi_app;
GRANT UPDATE (lifted_by, lifted_at) ON case_holds TO elshi_app;
GRANT SELECT ON case_holds TO elshi_disposal;

ALTER TABLE erasures ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasures FORCE ROW LEVEL SECURITY;
CREATE POLICY erasures_are_seen_with_their_case ON erasures USING (
  (SELECT elshi_kind()) = 'system'
  OR EXISTS (SELECT FROM cases c WHERE c.post = erasures.post AND c.number = erasures.number));
GRANT SELECT ON erasures TO elshi_app;
GRANT SELECT, INSERT ON erasures TO elshi_disposal;
CREATE TRIGGER erasures_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON erasures
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
