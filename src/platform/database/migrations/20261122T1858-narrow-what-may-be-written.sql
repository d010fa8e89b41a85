-- What a transaction may write is narrower than what it may see. The policies so far asked the same of both; these are asked in
-- addition (AS RESTRICTIVE), of writes alone. They guard against a statement of ours that forgot its condition or took an
-- identifier from outside; who acts is told by the program, as before.

-- An account that stands here sees the case: an applicant who could write it would open any case to themselves.
CREATE POLICY case_accounts_are_written_by_the_program ON case_accounts AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) = 'system');
CREATE POLICY case_accounts_are_ended_by_the_program ON case_accounts AS RESTRICTIVE FOR DELETE TO elshi_app
  USING ((SELECT elshi_kind()) = 'system');

-- A case begins where it is lodged. A post that gave it away still sees it and changes nothing more. Service and compartment stay.
CREATE POLICY cases_begin_at_their_post ON cases AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) = 'system'
              OR (handling_post = post AND ((SELECT elshi_kind()) <> 'officer' OR elshi_may_see_post(post))));
CREATE POLICY cases_are_changed_where_they_are_handled ON cases AS RESTRICTIVE FOR UPDATE TO elshi_app
  USING ((SELECT elshi_kind()) <> 'officer' OR elshi_may_see_post(handling_post));
REVOKE UPDATE ON cases FROM elshi_app;
GRANT UPDATE (sequence, hash, handling_post) ON cases TO elshi_app;

-- An event names whoever acts, and an officer's comes from the post that handles the case.
CREATE POLICY events_are_written_by_whoever_acts ON events AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK (
    CASE (SELECT elshi_kind())
      WHEN 'system' THEN true
      WHEN 'officer' THEN actor = elshi_actor() AND EXISTS (
        SELECT FROM cases c WHERE c.post = events.post AND c.number = events.number AND elshi_may_see_post(c.handling_post))
      WHEN 'applicant' THEN actor = elshi_actor() OR actor = current_setting('elshi.account', true)
      ELSE false
    END);

-- Sealed values: an officer's where the case is handled; a co-signer's about themselves (their actor ends in their place).
CREATE POLICY sealed_facts_are_written_by_whoever_acts ON sealed_facts AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK (
    CASE (SELECT elshi_kind())
      WHEN 'system' THEN true
      WHEN 'officer' THEN EXISTS (
        SELECT FROM cases c
        WHERE c.post = sealed_facts.post AND c.number = sealed_facts.number AND elshi_may_see_post(c.handling_post))
      WHEN 'applicant' THEN split_part(elshi_actor(), ':', 4) IN ('', subject)
      ELSE false
    END);
CREATE POLICY fact_keys_are_written_by_whoever_acts ON fact_keys AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) <> 'applicant' OR split_part(elshi_actor(), ':', 4) IN ('', subject));
CREATE POLICY fact_identifiers_are_written_by_whoever_acts ON fact_identifiers AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) <> 'applicant' OR split_part(elshi_actor(), ':', 4) = '');

-- A slip opens a case: a co-signer writes none, an officer one where the case is handled.
CREATE POLICY case_slips_are_written_for_the_applicant ON case_slips AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK (
    CASE (SELECT elshi_kind())
      WHEN 'system' THEN true
      WHEN 'officer' THEN EXISTS (
        SELECT FROM cases c
        WHERE c.post = case_slips.post AND c.number = case_slips.number AND elshi_may_see_post(c.handling_post))
      WHEN 'applicant' THEN elshi_actor() = 'case:' || post || ':' || number
      ELSE false
    END);
CREATE POLICY case_slips_are_replaced_by_officers ON case_slips AS RESTRICTIVE FOR UPDATE TO elshi_app
  USING ((SELECT elshi_kind()) IN ('system', 'officer'));

-- Who an applicant is, an officer establishes.
CREATE POLICY case_people_are_established_by_officers ON case_people AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) IN ('system', 'officer'));
CREATE POLICY case_people_are_changed_by_officers ON case_people AS RESTRICTIVE FOR UPDATE TO elshi_app
  USING ((SELECT elshi_kind()) IN ('system', 'officer'));
CREATE POLICY people_are_entered_at_posts_of_the_officer ON people AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) = 'system'
              OR (recorded_by = elshi_actor() AND posts <@ string_to_array(current_setting('elshi.posts', true), ',')));
REVOKE UPDATE ON people FROM elshi_app;
GRANT UPDATE (posts) ON people TO elshi_app;
CREATE POLICY mandates_are_recorded_at_a_post_of_the_officer ON mandates AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) = 'system'
              OR (recorded_by = elshi_actor() AND elshi_may_see_post(post)
                  AND EXISTS (SELECT FROM people p WHERE p.id = mandates.principal)
                  AND EXISTS (SELECT FROM people p WHERE p.id = mandates.representative)));

-- A hold is an inspector's, in their own name.
CREATE POLICY case_holds_are_placed_by_inspectors ON case_holds AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) = 'system' OR (elshi_has_role('inspector') AND placed_by = elshi_actor()));
CREATE POLICY case_holds_are_lifted_by_inspectors ON case_holds AS RESTRICTIVE FOR UPDATE TO elshi_app
  USING ((SELECT elshi_kind()) = 'system' OR elshi_has_role('inspector'));

-- The queue follows the case, where it is handled.
CREATE POLICY queue_is_written_where_it_is_handled ON queue AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) <> 'officer' OR elshi_may_see_post(handling_post));
CREATE POLICY queue_is_changed_where_it_is_handled ON queue AS RESTRICTIVE FOR UPDATE TO elshi_app
  USING ((SELECT elshi_kind()) <> 'officer' OR elshi_may_see_post(handling_post));
CREATE POLICY queue_names_are_written_where_they_are_handled ON queue_names AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) <> 'officer' OR elshi_may_see_post(handling_post));
CREATE POLICY queue_names_are_changed_where_they_are_handled ON queue_names AS RESTRICTIVE FOR UPDATE TO elshi_app
  USING ((SELECT elshi_kind()) <> 'officer' OR elshi_may_see_post(handling_post));
CREATE POLICY queue_names_are_dropped_where_they_are_handled ON queue_names AS RESTRICTIVE FOR DELETE TO elshi_app
  USING ((SELECT elshi_kind()) <> 'officer' OR elshi_may_see_post(handling_post));

-- A file enters unexamined; its verdict is the program's. Its owner puts it to a case that they see, or that they are lodging
-- just now: then nobody has it yet. Whether a case is there is asked without telling anything else of it.
CREATE FUNCTION elshi_case_is_there(the_post text, the_number integer) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  kind text := elshi_kind();
  is_there boolean;
BEGIN
  PERFORM set_config('elshi.kind', 'system', true);
  SELECT EXISTS (SELECT FROM cases c WHERE c.post = the_post AND c.number = the_number) INTO is_there;
  PERFORM set_config('elshi.kind', coalesce(kind, ''), true);
  RETURN is_there;
END $$;
CREATE POLICY files_enter_unexamined ON files AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) = 'system'
              OR (state = 'pending' AND owner = elshi_actor()
                  AND (post IS NULL OR EXISTS (SELECT FROM cases c WHERE c.post = files.post AND c.number = files.number))));
CREATE POLICY files_join_cases_of_whoever_acts ON files AS RESTRICTIVE FOR UPDATE TO elshi_app
  USING (true)
  WITH CHECK ((SELECT elshi_kind()) = 'system' OR post IS NULL
              OR EXISTS (SELECT FROM cases c WHERE c.post = files.post AND c.number = files.number)
              OR NOT elshi_case_is_there(post, number));
CREATE FUNCTION elshi_keep_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF elshi_kind() <> 'system'
     AND (OLD.state, OLD.reason, OLD.kind, OLD.bytes, OLD.commitment) IS DISTINCT FROM (NEW.state, NEW.reason, NEW.kind, NEW.bytes, NEW.commitment) THEN
    RAISE EXCEPTION 'What an examination found is written by the program alone.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER files_keep_their_verdict BEFORE UPDATE ON files FOR EACH ROW EXECUTE FUNCTION elshi_keep_verdict();

-- A mail about a case is caused by whoever sees the case.
CREATE POLICY mails_are_about_cases_that_are_seen ON mails AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) = 'system' OR post IS NULL
              OR EXISTS (SELECT FROM cases c WHERE c.post = mails.post AND c.number = mails.number)
              OR NOT elshi_case_is_there(post, number));

-- Nobody looks into an alarm about themselves, and an inspector raises none.
DROP POLICY read_alarms_inspector ON read_alarms;
CREATE POLICY read_alarms_are_seen_by_inspectors ON read_alarms FOR SELECT USING (elshi_has_role('inspector'));
CREATE POLICY read_alarms_are_reviewed_by_another ON read_alarms FOR UPDATE
  USING (elshi_has_role('inspector') AND actor <> elshi_actor())
  WITH CHECK (elshi_has_role('inspector') AND reviewed_by = elshi_actor());

-- Numbers are drawn by officers of the post; the program's own tables are written by the program.
ALTER TABLE document_counters ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY document_counters_are_their_post_s ON document_counters USING (
  (SELECT elshi_kind()) = 'system' OR ((SELECT elshi_kind()) = 'officer' AND elshi_may_see_post(post)));
ALTER TABLE followers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY followers_system ON followers USING ((SELECT elshi_kind()) = 'system');
ALTER TABLE service_versions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY service_versions_are_read_by_all ON service_versions FOR SELECT USING (true);
CREATE POLICY service_versions_system ON service_versions FOR INSERT WITH CHECK ((SELECT elshi_kind()) = 'system');
ALTER TABLE sealed_heads ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY sealed_heads_are_read_by_all ON sealed_heads FOR SELECT USING (true);
CREATE POLICY sealed_heads_system ON sealed_heads FOR INSERT WITH CHECK ((SELECT elshi_kind()) = 'system');
ALTER TABLE head_seals ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY head_seals_are_read_by_all ON head_seals FOR SELECT USING (true);
CREATE POLICY head_seals_system ON head_seals FOR INSERT WITH CHECK ((SELECT elshi_kind()) = 'system');

-- A case is saved as before (see save-cases), except that its account is entered by the program and is the one that acts.

CREATE OR REPLACE FUNCTION elshi_save_case(
  the_post text, the_number integer, expected integer, start bytea, bodies text, hashes bytea,
  receipt json, head json, facts json, rest json
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  count integer := octet_length(hashes) / 32;
  latest bytea := substr(hashes, octet_length(hashes) - 31, 32);
BEGIN
  INSERT INTO command_receipts (command_id, actor, digest, answer)
  SELECT r."commandId", elshi_actor(), r.digest, r.answer
  FROM json_to_record(receipt) AS r ("commandId" text, digest bytea, answer text);

  IF expected = 0 THEN
    IF elshi_kind() = 'applicant' THEN
      IF rest ->> 'account' IS NOT NULL THEN
        IF rest ->> 'account' <> elshi_actor() THEN
          RAISE EXCEPTION 'A case is lodged for the account that acts, and for no other.' USING ERRCODE = 'insufficient_privilege';
        END IF;
        -- Which cases an account may follow is written by the program alone; the events still name the account.
        PERFORM set_config('elshi.account', elshi_actor(), true), set_config('elshi.kind', 'system', true);
        INSERT INTO case_accounts (account, post, number) VALUES (rest ->> 'account', the_post, the_number);
        PERFORM set_config('elshi.kind', 'applicant', true);
      END IF;
      -- From here on the applicant acts as the party of this one case.
      PERFORM set_config('elshi.actor', 'case:' || the_post || ':' || the_number, true);
    END IF;
    INSERT INTO cases (post, number, service, service_digest, compartment, handling_post, sequence, hash)
    SELECT the_post, the_number, h.service, h."serviceDigest", h.compartment, h."handlingPost", count, latest
    FROM json_to_record(head) AS h (service text, "serviceDigest" text, compartment text, "handlingPost" text);
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
$$;
