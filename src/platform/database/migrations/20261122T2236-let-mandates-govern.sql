-- A mandate governs what its holder may see and do: whoever is linked to the person that holds it follows the cases of the person
-- who gave it, within its scope and its days. Unlinking an account, ending a mandate or correcting who the applicant is closes the
-- cases in the same moment, because nothing is copied: each read asks the mandate itself.

-- Scope: the services (none named: every one) and what may be done besides reading. The days are those of the recording post.
ALTER TABLE mandates
  ADD COLUMN services text[],
  ADD COLUMN acts text[] NOT NULL DEFAULT '{lodge,answer,withdraw,appeal}',
  ADD COLUMN zone text NOT NULL DEFAULT 'UTC',
  ADD CONSTRAINT mandates_acts_are_known CHECK (acts <@ ARRAY['lodge', 'answer', 'withdraw', 'appeal']),
  ADD CONSTRAINT mandates_services_are_named CHECK (cardinality(services) > 0),
  ADD CONSTRAINT mandates_zone_is_known CHECK (timezone(zone, timestamptz 'epoch') IS NOT NULL);

-- Under which mandate a case was lodged. The log says it; this finds the cases of a mandate.
CREATE TABLE case_mandates (
  post text NOT NULL,
  number integer NOT NULL,
  mandate text NOT NULL,
  CONSTRAINT case_mandates_key PRIMARY KEY (post, number),
  CONSTRAINT case_mandates_mandate FOREIGN KEY (mandate) REFERENCES mandates (id) ON DELETE CASCADE
);
CREATE INDEX case_mandates_by_mandate ON case_mandates (mandate);
ALTER TABLE case_mandates ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY case_mandates_system ON case_mandates USING ((SELECT elshi_kind()) = 'system');
GRANT SELECT, INSERT ON case_mandates TO elshi_app;
GRANT SELECT, DELETE ON case_mandates TO elshi_disposal;

-- The mandates that the acting account holds today. Rights of the owner: an account sees neither people nor mandates.
CREATE FUNCTION elshi_mandates_held() RETURNS SETOF mandates
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.* FROM applicant_accounts a JOIN mandates m ON m.representative = a.person
  WHERE elshi_kind() = 'applicant' AND a.id::text = elshi_actor()
    AND m.valid_from <= (now() AT TIME ZONE m.zone)::date
    AND (m.valid_until IS NULL OR m.valid_until > (now() AT TIME ZONE m.zone)::date)
    AND (m.revoked_on IS NULL OR m.revoked_on > (now() AT TIME ZONE m.zone)::date)
$$;

-- Those of them that reach a case: it is of the person who gave the mandate, or was lodged under it and nobody has been established
-- as its applicant. A case of the compartment "protection" is reached only by the mandate that it was lodged under.
CREATE FUNCTION elshi_mandates_over(the_post text, the_number integer) RETURNS SETOF mandates
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.* FROM elshi_mandates_held() m
    JOIN cases c ON c.post = the_post AND c.number = the_number
    LEFT JOIN case_people p ON p.post = c.post AND p.number = c.number AND p.subject = 'applicant'
    LEFT JOIN case_mandates l ON l.post = c.post AND l.number = c.number AND l.mandate = m.id
  WHERE (m.services IS NULL OR c.service = ANY (m.services))
    AND CASE WHEN p.person IS NULL THEN l.mandate IS NOT NULL ELSE p.person = m.principal END
    AND (c.compartment <> 'protection' OR l.mandate IS NOT NULL)
  ORDER BY cardinality(m.acts) DESC, l.mandate NULLS LAST, m.valid_from, m.id
$$;

CREATE FUNCTION elshi_represented_cases() RETURNS TABLE (post text, number integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT DISTINCT k.post, k.number
  FROM elshi_mandates_held() m, LATERAL (
    SELECT p.post, p.number FROM case_people p WHERE p.person = m.principal AND p.subject = 'applicant'
    UNION
    SELECT l.post, l.number FROM case_mandates l WHERE l.mandate = m.id
  ) AS k
  WHERE EXISTS (SELECT FROM elshi_mandates_over(k.post, k.number))
$$;
REVOKE ALL ON FUNCTION elshi_mandates_held(), elshi_mandates_over(text, integer), elshi_represented_cases() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION elshi_mandates_held(), elshi_mandates_over(text, integer), elshi_represented_cases() TO elshi_app, elshi_disposal;

CREATE OR REPLACE FUNCTION elshi_is_party_to(post text, number integer) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
  actor text := elshi_actor();
  party text := 'case:' || post || ':' || number;
BEGIN
  IF actor = party OR starts_with(actor, party || ':') THEN
    RETURN true;
  END IF;
  RETURN EXISTS (SELECT FROM case_accounts a
                 WHERE a.account = actor AND a.post = elshi_is_party_to.post AND a.number = elshi_is_party_to.number)
    OR EXISTS (SELECT FROM elshi_mandates_over(elshi_is_party_to.post, elshi_is_party_to.number));
END $$;

-- Why an account follows a case: it lodged it, showed its slip, or was linked by an officer to the person whose case it is. What
-- came by a link goes with the link.
ALTER TABLE case_accounts ADD COLUMN way text NOT NULL DEFAULT 'linked',
  ADD CONSTRAINT case_accounts_way CHECK (way IN ('lodged', 'slip', 'linked'));
-- A name that was made for one draft is no account: nobody can ever sign in to it.
DELETE FROM case_accounts WHERE account !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
UPDATE case_accounts a SET way = 'lodged'
WHERE EXISTS (SELECT FROM events e WHERE e.post = a.post AND e.number = a.number AND e.sequence = 1 AND e.actor = a.account);
-- Left by links that were corrected before corrections closed the case: the account's person was its applicant once and is not now.
DELETE FROM case_accounts a
USING applicant_accounts l, case_people p
WHERE a.way <> 'lodged' AND l.id::text = a.account
  AND p.post = a.post AND p.number = a.number AND p.subject = 'applicant' AND p.person IS DISTINCT FROM l.person
  AND EXISTS (SELECT FROM events e
              WHERE e.post = a.post AND e.number = a.number AND e.kind = 'person-linked'
                AND e.body::json #>> '{data,subject}' = 'applicant' AND e.body::json #>> '{data,person}' = l.person);
UPDATE case_accounts a SET way = 'slip'
WHERE a.way = 'linked' AND NOT EXISTS (
  SELECT FROM applicant_accounts l JOIN case_people p ON p.person = l.person
  WHERE l.id::text = a.account AND p.post = a.post AND p.number = a.number AND p.subject = 'applicant');

-- Which accounts follow a case is known to officers who see the case, and to no others of its post.
DROP POLICY case_accounts_are_seen_by_their_account_and_posts ON case_accounts;
CREATE POLICY case_accounts_are_seen_with_their_case ON case_accounts USING (
  CASE (SELECT elshi_kind())
    WHEN 'system' THEN true
    WHEN 'officer' THEN EXISTS (SELECT FROM cases c WHERE c.post = case_accounts.post AND c.number = case_accounts.number)
    WHEN 'applicant' THEN account = elshi_actor()
    ELSE false
  END);

-- Links that were taken back, by whom and why.
CREATE TABLE account_unlinkings (
  id text NOT NULL,
  account text NOT NULL,
  person text NOT NULL,
  linked_by text NOT NULL,
  linked_at timestamptz(3) NOT NULL,
  reason text NOT NULL,
  unlinked_by text NOT NULL,
  unlinked_at timestamptz(3) NOT NULL,
  CONSTRAINT account_unlinkings_key PRIMARY KEY (id),
  CONSTRAINT account_unlinkings_reason CHECK (reason IN ('wrong-person', 'asked-by-holder', 'address-not-theirs'))
);
CREATE TRIGGER account_unlinkings_kept BEFORE UPDATE OR TRUNCATE ON account_unlinkings
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
ALTER TABLE account_unlinkings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY account_unlinkings_system ON account_unlinkings USING ((SELECT elshi_kind()) = 'system');
GRANT SELECT, INSERT ON account_unlinkings TO elshi_app;
GRANT SELECT, DELETE ON account_unlinkings TO elshi_disposal;

-- What a party of a case writes is what its act needs: the head moves on to an event that stands, the post stays.
CREATE FUNCTION elshi_hold_party() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF elshi_kind() = 'applicant' AND (NEW.handling_post <> OLD.handling_post OR NEW.sequence <= OLD.sequence) THEN
    RAISE EXCEPTION 'An applicant moves a case on by an event, and moves it to no other post.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER cases_are_held_for_parties BEFORE UPDATE ON cases FOR EACH ROW EXECUTE FUNCTION elshi_hold_party();

CREATE FUNCTION elshi_head_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM events e WHERE e.post = NEW.post AND e.number = NEW.number AND e.sequence = NEW.sequence AND e.hash = NEW.hash) THEN
    RAISE EXCEPTION 'The head of a case is the hash of its last event.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER cases_head_is_an_event AFTER UPDATE ON cases DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (elshi_kind() = 'applicant') EXECUTE FUNCTION elshi_head_stands();

-- Policies and not triggers: the queue is made anew with its policies. A row of the queue follows its case and leads it nowhere.
CREATE FUNCTION elshi_case_is_past(the_post text, the_number integer, the_sequence integer) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM cases c WHERE c.post = the_post AND c.number = the_number AND c.sequence > the_sequence);
END $$;
CREATE FUNCTION elshi_case_stands_at(the_post text, the_number integer, the_sequence integer, the_handling_post text, the_compartment text)
RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM cases c
                 WHERE c.post = the_post AND c.number = the_number AND c.sequence = the_sequence
                   AND c.handling_post = the_handling_post AND c.compartment = the_compartment);
END $$;
CREATE POLICY queue_follows_the_case_of_a_party ON queue AS RESTRICTIVE FOR UPDATE TO elshi_app
  USING ((SELECT elshi_kind()) <> 'applicant' OR elshi_case_is_past(post, number, sequence))
  WITH CHECK ((SELECT elshi_kind()) <> 'applicant' OR elshi_case_stands_at(post, number, sequence, handling_post, compartment));
CREATE POLICY queue_names_are_moved_by_posts ON queue_names AS RESTRICTIVE FOR UPDATE TO elshi_app
  USING ((SELECT elshi_kind()) <> 'applicant');

-- A case lodged under a mandate: the mandate is asked here too, and the account gets no lasting right to the case.
CREATE FUNCTION elshi_may_lodge_under(the_mandate text, the_service text) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN CASE elshi_kind()
    WHEN 'officer' THEN EXISTS (SELECT FROM mandates m WHERE m.id = the_mandate)
    ELSE EXISTS (SELECT FROM elshi_mandates_held() m
                 WHERE m.id = the_mandate AND 'lodge' = ANY (m.acts) AND (m.services IS NULL OR the_service = ANY (m.services)))
  END;
END $$;

CREATE OR REPLACE FUNCTION elshi_save_case(the_post text, the_number integer, expected integer, start bytea, bodies text, hashes bytea, receipt json, head json, facts json, rest json)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
DECLARE
  count integer := octet_length(hashes) / 32;
  latest bytea := substr(hashes, octet_length(hashes) - 31, 32);
  kind text := elshi_kind();
BEGIN
  INSERT INTO command_receipts (command_id, actor, digest, answer)
  SELECT r."commandId", elshi_actor(), r.digest, r.answer
  FROM json_to_record(receipt) AS r ("commandId" text, digest bytea, answer text);

  IF expected = 0 THEN
    IF rest ->> 'mandate' IS NOT NULL AND NOT elshi_may_lodge_under(rest ->> 'mandate', head ->> 'service') THEN
      RAISE EXCEPTION 'No mandate in force covers this lodging.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF elshi_kind() = 'applicant' THEN
      IF rest ->> 'account' IS NOT NULL THEN
        IF rest ->> 'account' <> elshi_actor() THEN
          RAISE EXCEPTION 'A case is lodged for the account that acts, and for no other.' USING ERRCODE = 'insufficient_privilege';
        END IF;
        -- Which cases an account may follow is written by the program alone; the events still name the account.
        PERFORM set_config('elshi.account', elshi_actor(), true), set_config('elshi.kind', 'system', true);
        IF rest ->> 'mandate' IS NULL THEN
          INSERT INTO case_accounts (account, post, number, way) VALUES (rest ->> 'account', the_post, the_number, 'lodged');
        END IF;
        PERFORM set_config('elshi.kind', 'applicant', true);
      END IF;
      -- From here on the applicant acts as the party of this one case.
      PERFORM set_config('elshi.actor', 'case:' || the_post || ':' || the_number, true);
    END IF;
    INSERT INTO cases (post, number, service, service_digest, compartment, handling_post, sequence, hash)
    SELECT the_post, the_number, h.service, h."serviceDigest", h.compartment, h."handlingPost", count, latest
    FROM json_to_record(head) AS h (service text, "serviceDigest" text, compartment text, "handlingPost" text);
    IF rest ->> 'mandate' IS NOT NULL THEN
      PERFORM set_config('elshi.kind', 'system', true);
      INSERT INTO case_mandates (post, number, mandate) VALUES (the_post, the_number, rest ->> 'mandate');
      PERFORM set_config('elshi.kind', kind, true);
    END IF;
  ELSE
    IF rest ->> 'transferTo' IS NOT NULL AND elshi_kind() = 'officer' THEN
      -- Whoever gives a case away still writes this one transaction.
      PERFORM set_config('elshi.posts', current_setting('elshi.posts') || ',' || (rest ->> 'transferTo'), true);
    END IF;
    UPDATE cases SET sequence = expected + count, hash = latest, handling_post = head ->> 'handlingPost'
    WHERE post = the_post AND number = the_number AND sequence = expected;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'The case has moved on.' USING ERRCODE = 'EL409';
    END IF;
  END IF;

  INSERT INTO events (post, number, sequence, kind, schema_version, actor, command_id, causation, occurred_on, recorded_at,
                      body, previous, hash)
  SELECT the_post, the_number, expected + line.at, b.kind, b."schemaVersion", b.actor, b."commandId", b.causation,
         b."occurredOn", b."recordedAt", line.body,
         CASE line.at WHEN 1 THEN start ELSE substr(hashes, (line.at::integer - 2) * 32 + 1, 32) END,
         substr(hashes, (line.at::integer - 1) * 32 + 1, 32)
  FROM string_to_table(bodies, E'\n') WITH ORDINALITY AS line (body, at),
       json_to_record(line.body::json) AS b (kind text, "schemaVersion" smallint, actor text, "commandId" text,
                                             causation integer, "occurredOn" date, "recordedAt" timestamptz);

  IF rest -> 'keys' IS NOT NULL THEN
    INSERT INTO fact_keys (post, number, subject, wrapped)
    SELECT the_post, the_number, k.subject, k.wrapped
    FROM json_to_recordset(rest -> 'keys') AS k (subject text, wrapped bytea);
  END IF;
  IF facts IS NOT NULL THEN
    INSERT INTO sealed_facts (post, number, subject, fact, version, ciphertext, salt)
    SELECT the_post, the_number, f.subject, f.fact, f.version, f.ciphertext, f.salt
    FROM json_to_recordset(facts) AS f (subject text, fact text, version integer, ciphertext bytea, salt bytea);
  END IF;

  IF expected = 0 THEN
    INSERT INTO queue (post, number, handling_post, compartment, service, service_digest, step, holder, final, open, assigned_to,
                       lodged_on, due_on, held_since, reply_due, flags, name_fact, name_version, sequence)
    SELECT the_post, the_number, h."handlingPost", h.compartment, h.service, h."serviceDigest", h.step, h.holder, h.final,
           h.open, h."assignedTo", h."lodgedOn", h."dueOn", h."heldSince", h."replyDue", h.flags, h."nameFact",
           h."nameVersion", count
    FROM json_to_record(head) AS h (
      "handlingPost" text, compartment text, service text, "serviceDigest" text, step text, holder text, final text, open boolean,
      "assignedTo" text, "lodgedOn" date, "dueOn" date, "heldSince" date, "replyDue" date, flags text[], "nameFact" text,
      "nameVersion" integer);
  ELSE
    UPDATE queue SET handling_post = h."handlingPost", step = h.step, holder = h.holder, final = h.final, open = h.open,
                     assigned_to = h."assignedTo", due_on = h."dueOn", held_since = h."heldSince", reply_due = h."replyDue",
                     flags = h.flags, name_version = h."nameVersion", sequence = expected + count
    FROM json_to_record(head) AS h (
      "handlingPost" text, step text, holder text, final text, open boolean, "assignedTo" text, "dueOn" date,
      "heldSince" date, "replyDue" date, flags text[], "nameVersion" integer)
    WHERE post = the_post AND number = the_number;
  END IF;

  PERFORM elshi_save_case_index(the_post, the_number, expected, head, rest);
END
$function$;
