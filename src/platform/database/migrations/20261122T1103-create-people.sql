-- The registry: people as officers established them after sight, which cases are theirs, and mandates of guardians and
-- representatives. People are global, but a post sees only those that it knows.

CREATE TABLE people (
  id text NOT NULL,
  -- Posts that have met the person.
  posts text[] NOT NULL,
  sealed bytea NOT NULL,
  wrapped bytea NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT people_key PRIMARY KEY (id),
  CONSTRAINT people_are_known_somewhere CHECK (cardinality(posts) > 0)
);

-- Folded search keys of a name, erased with the person.
CREATE TABLE person_names (
  token text COLLATE "C" NOT NULL,
  person text NOT NULL,
  CONSTRAINT person_names_key PRIMARY KEY (token, person),
  CONSTRAINT person_names_person FOREIGN KEY (person) REFERENCES people (id)
);
CREATE INDEX person_names_by_person ON person_names (person);

CREATE TABLE case_people (
  post text NOT NULL,
  number integer NOT NULL,
  subject text NOT NULL,
  person text NOT NULL,
  CONSTRAINT case_people_key PRIMARY KEY (post, number, subject),
  CONSTRAINT case_people_person FOREIGN KEY (person) REFERENCES people (id)
);
CREATE INDEX case_people_by_person ON case_people (person, post, number);

-- Guardians and representatives act by a recorded mandate with an end, or with the reason why it has none.
CREATE TABLE mandates (
  id text NOT NULL,
  post text NOT NULL,
  principal text NOT NULL,
  representative text NOT NULL,
  kind text NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  revoked_on date,
  recorded_by text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT mandates_key PRIMARY KEY (id),
  CONSTRAINT mandates_principal FOREIGN KEY (principal) REFERENCES people (id),
  CONSTRAINT mandates_representative FOREIGN KEY (representative) REFERENCES people (id),
  CONSTRAINT mandates_are_between_two CHECK (principal <> representative),
  CONSTRAINT mandates_end_after_their_beginning CHECK (valid_until > valid_from)
);
CREATE INDEX mandates_by_principal ON mandates (principal);
CREATE INDEX mandates_by_representative ON mandates (representative);

ALTER TABLE people ENABLE ROW LEVEL SECURITY;
ALTER TABLE people FORCE ROW LEVEL SECURITY;
CREATE POLICY people_are_seen_by_posts_that_know_them ON people USING (
  CASE (SELECT elshi_kind())
    WHEN 'system' THEN true
    WHEN 'officer' THEN EXISTS (SELECT FROM unnest(posts) AS known (post) WHERE elshi_may_see_post(known.post))
    ELSE false
  END);

ALTER TABLE person_names ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_names FORCE ROW LEVEL SECURITY;
CREATE POLICY person_names_are_seen_with_the_person ON person_names USING (
  (SELECT elshi_kind()) = 'system' OR EXISTS (SELECT FROM people p WHERE p.id = person_names.person));

ALTER TABLE case_people ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_people FORCE ROW LEVEL SECURITY;
CREATE POLICY case_people_are_seen_with_their_case ON case_people USING (
  (SELECT elshi_kind()) = 'system'
  OR EXISTS (SELECT FROM cases c WHERE c.post = case_people.post AND c.number = case_people.number));

ALTER TABLE mandates ENABLE ROW LEVEL SECURITY;
ALTER TABLE mandates FORCE ROW LEVEL SECURITY;
CREATE POLICY mandates_are_seen_with_a_party ON mandates USING (
  CASE (SELECT elshi_kind())
    WHEN 'system' THEN true
    WHEN 'officer' THEN elshi_may_see_post(post)
                        OR EXISTS (SELECT FROM people p WHERE p.id IN (mandates.principal, mandates.representative))
    ELSE false
  END);

GRANT SELECT, INSERT, UPDATE ON people TO elshi_app;
GRANT SELECT, INSERT ON person_names TO elshi_app;
GRANT SELECT, INSERT, UPDATE ON case_people TO elshi_app;
GRANT SELECT, INSERT ON mandates TO elshi_app;
GRANT UPDATE (revoked_on) ON mandates TO elshi_app;
GRANT SELECT, DELETE ON people, person_names, case_people, mandates TO elshi_disposal;
