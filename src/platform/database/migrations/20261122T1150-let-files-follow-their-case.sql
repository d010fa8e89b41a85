-- A file that was put to a case is seen by those who see the case; row-level security of the case decides it.
CREATE POLICY files_are_seen_with_their_case ON files TO elshi_app
  USING (post IS NOT NULL AND EXISTS (SELECT FROM cases c WHERE c.post = files.post AND c.number = files.number))
  WITH CHECK (owner = elshi_actor() OR EXISTS (SELECT FROM cases c WHERE c.post = files.post AND c.number = files.number));
