-- Which compartments of the journal somebody keeps is decided once for a question, not again for each of its rows: a file of a partner
-- holds tens of thousands of them. Who sees what stays as it was: `elshi_keeps_journal` decides as before.

ALTER POLICY things_are_seen_by_compartment ON things
  USING (compartment = ANY (ARRAY(
    SELECT one FROM unnest(ARRAY['relations', 'positions', 'investment']) AS one WHERE elshi_keeps_journal(one))));
ALTER POLICY thing_parties_are_seen_by_compartment ON thing_parties
  USING (compartment = ANY (ARRAY(
    SELECT one FROM unnest(ARRAY['relations', 'positions', 'investment']) AS one WHERE elshi_keeps_journal(one))));
