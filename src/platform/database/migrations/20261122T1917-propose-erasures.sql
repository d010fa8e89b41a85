-- An erasure is asked for by one person and confirmed by another. What waits between the two hands: of whom and on which ground, no personal fact.
CREATE TABLE erasure_proposals (
  id uuid NOT NULL,
  post text NOT NULL,
  number integer NOT NULL,
  subjects text[] NOT NULL,
  ground text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz(3) NOT NULL,
  settled_as text,
  settled_by text,
  settled_at timestamptz(3),
  CONSTRAINT erasure_proposals_key PRIMARY KEY (id),
  CONSTRAINT erasure_proposals_name_a_subject CHECK (cardinality(subjects) > 0),
  CONSTRAINT erasure_proposals_settled_whole CHECK (
    (settled_as IS NULL) = (settled_by IS NULL) AND (settled_as IS NULL) = (settled_at IS NULL)),
  CONSTRAINT erasure_proposals_settled_as CHECK (settled_as IN ('confirmed', 'declined', 'withdrawn')),
  CONSTRAINT erasure_proposals_take_two CHECK (settled_as IS DISTINCT FROM 'confirmed' OR settled_by <> proposed_by)
);
CREATE INDEX erasure_proposals_newest ON erasure_proposals (proposed_at DESC);
CREATE UNIQUE INDEX erasure_proposals_open ON erasure_proposals (post, number) WHERE settled_as IS NULL;

ALTER TABLE erasure_proposals ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure_proposals FORCE ROW LEVEL SECURITY;
CREATE POLICY erasure_proposals_are_for_both_hands ON erasure_proposals USING (
  (SELECT elshi_kind()) = 'system' OR elshi_has_role('operator') OR elshi_has_role('inspector'));
GRANT SELECT, INSERT ON erasure_proposals TO elshi_app;
GRANT UPDATE (settled_as, settled_by, settled_at) ON erasure_proposals TO elshi_app;
