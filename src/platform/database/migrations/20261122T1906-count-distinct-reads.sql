-- The alarm on reading in mass asks how many different records somebody saw in an hour: the same page of the queue, looked at
-- again and again, is not much reading. What an actor saw in the running hours stands here until they are over. Not logged to
-- disk: after a crash the count goes on from what it was, and at worst counts a record twice.
CREATE UNLOGGED TABLE read_subjects (
  actor text NOT NULL,
  hour timestamptz NOT NULL,
  subject text NOT NULL,
  CONSTRAINT read_subjects_key PRIMARY KEY (actor, hour, subject)
);
CREATE INDEX read_subjects_by_hour ON read_subjects (hour);
ALTER TABLE read_subjects ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_subjects_system ON read_subjects USING (elshi_kind() = 'system') WITH CHECK (elshi_kind() = 'system');
GRANT SELECT, INSERT, DELETE ON read_subjects TO elshi_app;
