-- Erasure reaches further (right to deletion): the registry, accounts that nothing hangs on any more, and uploads that no case took.

-- When a case took a file as evidence. What was sent to a case and never taken is swept like what was never sent to any.
ALTER TABLE files ADD COLUMN taken_at timestamptz(3);
UPDATE files SET taken_at = received_at
WHERE post IS NOT NULL AND EXISTS (
  SELECT FROM events e
  WHERE e.post = files.post AND e.number = files.number AND e.kind = 'evidence-received'
    AND e.body::json -> 'data' ->> 'file' = files.file::text);
CREATE INDEX files_not_taken ON files (received_at) WHERE taken_at IS NULL;
GRANT UPDATE (taken_at) ON files TO elshi_app;
GRANT SELECT (taken_at) ON files TO elshi_disposal;

-- Whose records and accounts went with a case: random ids that name nobody any more, so that a restore takes them away again. The
-- basis is the number and day of the paper that an erasure rests on, such as the order of a court.
ALTER TABLE erasures ADD COLUMN people text[] NOT NULL DEFAULT '{}', ADD COLUMN accounts text[] NOT NULL DEFAULT '{}', ADD COLUMN basis text;
ALTER TABLE erasure_proposals ADD COLUMN basis text;

GRANT UPDATE (person, linked_by, linked_at) ON applicant_accounts TO elshi_disposal;
GRANT SELECT, DELETE ON one_time_codes TO elshi_disposal;

-- A hold says why: a ground, the provision that it rests on, and words, which are sealed and go when the case is erased.
ALTER TABLE case_holds ADD COLUMN provision text, ADD COLUMN wrapped bytea, ADD COLUMN sealed bytea,
  ADD CONSTRAINT case_holds_reason_whole CHECK ((wrapped IS NULL) = (sealed IS NULL)),
  ADD CONSTRAINT case_holds_provision_is_told CHECK (btrim(provision) <> '');
GRANT UPDATE (wrapped, sealed) ON case_holds TO elshi_disposal;
