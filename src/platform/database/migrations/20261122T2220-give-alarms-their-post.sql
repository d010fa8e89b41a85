-- An alarm about reading in mass belongs to the posts whose records were read: whoever inspects one post learns nothing of another.
-- Each post has its own row, which its own inspectors look into. '*' stands for reads that were of no post, and for alarms
-- raised before posts were noted: every inspector sees those.
ALTER TABLE read_alarms ADD COLUMN post text NOT NULL DEFAULT '*';
ALTER TABLE read_alarms ALTER COLUMN post DROP DEFAULT;
ALTER TABLE read_alarms DROP CONSTRAINT read_alarms_key;
ALTER TABLE read_alarms ADD CONSTRAINT read_alarms_key PRIMARY KEY (actor, hour, post);

DROP POLICY read_alarms_are_seen_by_inspectors ON read_alarms;
DROP POLICY read_alarms_are_reviewed_by_another ON read_alarms;
CREATE POLICY read_alarms_are_seen_by_inspectors ON read_alarms FOR SELECT
  USING (elshi_has_role('inspector') AND (post = '*' OR elshi_may_see_post(post)));
CREATE POLICY read_alarms_are_reviewed_by_another ON read_alarms FOR UPDATE
  USING (elshi_has_role('inspector') AND (post = '*' OR elshi_may_see_post(post)) AND actor <> elshi_actor())
  WITH CHECK (elshi_has_role('inspector') AND reviewed_by = elshi_actor());
