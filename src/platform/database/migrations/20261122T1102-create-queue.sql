-- The queue of a post and the search by name: projections of the log, rebuilt from it at will.
-- A name stands here only as folded search keys, under row-level security, erased with the person; the written name
-- stays sealed and is opened for the rows of the page that is shown.

CREATE TABLE queue (
  post text NOT NULL,
  number integer NOT NULL,
  handling_post text NOT NULL,
  compartment text NOT NULL,
  service text NOT NULL,
  service_digest text NOT NULL,
  step text NOT NULL,
  holder text NOT NULL,
  final text,
  open boolean NOT NULL,
  assigned_to text NOT NULL DEFAULT 'nobody',
  lodged_on date NOT NULL,
  -- `infinity` while no day is known: the limit is unknown, or the clock stands.
  due_on date NOT NULL DEFAULT 'infinity',
  -- The day since when the present holder has the case; for an authority, since when it is silent.
  held_since date NOT NULL,
  -- The earliest day by which an authority was to reply and has not.
  reply_due date,
  flags text[] NOT NULL DEFAULT '{}',
  name_fact text NOT NULL,
  name_version integer NOT NULL,
  sequence integer NOT NULL,
  CONSTRAINT queue_key PRIMARY KEY (post, number)
);
-- Each filter meets an index that already stands in the order of the page, so that a page costs its own rows only.
CREATE INDEX queue_due ON queue (handling_post, open, due_on, post, number);
CREATE INDEX queue_due_by_service ON queue (handling_post, open, service, due_on, post, number);
CREATE INDEX queue_due_by_step ON queue (handling_post, open, step, due_on, post, number);
CREATE INDEX queue_due_by_holder ON queue (handling_post, open, holder, due_on, post, number);
CREATE INDEX queue_due_by_officer ON queue (handling_post, open, assigned_to, due_on, post, number);
CREATE INDEX queue_lodged ON queue (handling_post, open, lodged_on, post, number);
CREATE INDEX queue_lodged_by_service ON queue (handling_post, open, service, lodged_on, post, number);
CREATE INDEX queue_lodged_by_step ON queue (handling_post, open, step, lodged_on, post, number);
CREATE INDEX queue_lodged_by_holder ON queue (handling_post, open, holder, lodged_on, post, number);
CREATE INDEX queue_lodged_by_officer ON queue (handling_post, open, assigned_to, lodged_on, post, number);

CREATE TABLE queue_names (
  post text NOT NULL,
  number integer NOT NULL,
  subject text NOT NULL,
  token text COLLATE "C" NOT NULL,
  handling_post text NOT NULL,
  compartment text NOT NULL,
  CONSTRAINT queue_names_key PRIMARY KEY (post, number, token, subject)
);
CREATE INDEX queue_names_by_token ON queue_names (handling_post, token, post, number);

-- The lists of posts and compartments are read once for a page, not once for a row: an officer of the ministry has many posts.
ALTER TABLE queue ENABLE ROW LEVEL SECURITY;
ALTER TABLE queue FORCE ROW LEVEL SECURITY;
CREATE POLICY queue_is_seen_by_its_posts ON queue USING (
  CASE (SELECT elshi_kind())
    WHEN 'system' THEN true
    WHEN 'officer' THEN
      (handling_post = ANY ((SELECT string_to_array(current_setting('elshi.posts', true), ','))::text[])
       OR post = ANY ((SELECT string_to_array(current_setting('elshi.posts', true), ','))::text[]))
      AND compartment = ANY ((SELECT string_to_array(current_setting('elshi.compartments', true), ','))::text[])
    WHEN 'applicant' THEN elshi_is_party_to(post, number)
    ELSE false
  END);

ALTER TABLE queue_names ENABLE ROW LEVEL SECURITY;
ALTER TABLE queue_names FORCE ROW LEVEL SECURITY;
CREATE POLICY queue_names_are_seen_by_their_posts ON queue_names USING (
  CASE (SELECT elshi_kind())
    WHEN 'system' THEN true
    WHEN 'officer' THEN
      (handling_post = ANY ((SELECT string_to_array(current_setting('elshi.posts', true), ','))::text[])
       OR post = ANY ((SELECT string_to_array(current_setting('elshi.posts', true), ','))::text[]))
      AND compartment = ANY ((SELECT string_to_array(current_setting('elshi.compartments', true), ','))::text[])
    WHEN 'applicant' THEN elshi_is_party_to(post, number)
    ELSE false
  END);

GRANT SELECT, INSERT, UPDATE ON queue TO elshi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON queue_names TO elshi_app;
GRANT SELECT, UPDATE ON queue TO elshi_disposal;
GRANT SELECT, DELETE ON queue_names TO elshi_disposal;
