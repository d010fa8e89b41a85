-- Generated from the catalogue of a freshly migrated database by `npm run schema`; a test compares. Not to be edited, and not run:
-- the migrations make the schema, this shows it.

ROLE elshi_app LOGIN

ROLE elshi_disposal LOGIN

ROLE elshi_owner LOGIN BYPASSRLS

SCHEMA pgboss GRANT USAGE TO elshi_app; USAGE TO elshi_disposal

SCHEMA public GRANT USAGE TO elshi_app; USAGE TO elshi_disposal

CREATE OR REPLACE FUNCTION public.elshi_act_as(rights text[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM set_config('elshi.actor', rights[1], true), set_config('elshi.kind', rights[2], true),
          set_config('elshi.posts', rights[3], true), set_config('elshi.compartments', rights[4], true),
          set_config('elshi.roles', rights[5], true);
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_actor()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('elshi.actor'::text, true), ''::text)
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_case_is_past(the_post text, the_number integer, the_sequence integer)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
BEGIN
  RETURN EXISTS (SELECT FROM cases c WHERE c.post = the_post AND c.number = the_number AND c.sequence > the_sequence);
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_case_is_there(the_post text, the_number integer)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
DECLARE
  kind text := elshi_kind();
  is_there boolean;
BEGIN
  PERFORM set_config('elshi.kind', 'system', true);
  SELECT EXISTS (SELECT FROM cases c WHERE c.post = the_post AND c.number = the_number) INTO is_there;
  PERFORM set_config('elshi.kind', coalesce(kind, ''), true);
  RETURN is_there;
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_case_stands_at(the_post text, the_number integer, the_sequence integer, the_handling_post text, the_compartment text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
BEGIN
  RETURN EXISTS (SELECT FROM cases c
                 WHERE c.post = the_post AND c.number = the_number AND c.sequence = the_sequence
                   AND c.handling_post = the_handling_post AND c.compartment = the_compartment);
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_draw_serial(post text)
 RETURNS integer
 LANGUAGE sql
AS $function$
  SELECT ((nextval(('public.case_numbers_' || lower(post))::regclass) - 1) % 999999)::integer + 1
$function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_find_alike(the_service text, blinds bytea[], marks text[], but_post text, but_number integer)
 RETURNS TABLE(post text, number integer, handling_post text, open boolean, facts text[], seen boolean)
 LANGUAGE plpgsql
AS $function$
DECLARE
  kind text := elshi_kind();
  found jsonb;
BEGIN
  PERFORM set_config('elshi.kind', 'system', true);
  found := (
    SELECT jsonb_agg(alike) FROM (
      SELECT q.post, q.number, q.handling_post, q.open, array_agg(DISTINCT f.fact) AS facts
      FROM fact_identifiers f JOIN queue q ON q.post = f.post AND q.number = f.number
      WHERE f.blind = ANY (blinds) AND f.subject = 'applicant' AND f.fact = ANY (marks) AND q.service = the_service
        AND (f.post, f.number) IS DISTINCT FROM (but_post, but_number)
        AND (kind = 'system' OR q.compartment = ANY (string_to_array(current_setting('elshi.compartments', true), ',')))
        AND (q.open OR q.final = 'granted' AND NOT EXISTS (
              SELECT FROM events r WHERE r.post = q.post AND r.number = q.number AND r.kind = 'document-revoked'
                AND NOT EXISTS (SELECT FROM events i WHERE i.post = r.post AND i.number = r.number
                                  AND i.kind = 'document-issued' AND i.sequence > r.sequence)))
      GROUP BY q.post, q.number, q.handling_post, q.open
      ORDER BY q.open DESC, q.post, q.number DESC LIMIT 20
    ) AS alike);
  PERFORM set_config('elshi.kind', kind, true);
  RETURN QUERY
    SELECT a.post, a.number, a.handling_post, a.open, a.facts,
           EXISTS (SELECT FROM cases c WHERE c.post = a.post AND c.number = a.number)
    FROM jsonb_to_recordset(found) AS a (post text, number integer, handling_post text, open boolean, facts text[])
    ORDER BY a.open DESC, a.post, a.number DESC;
END
$function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_find_by_words(wanted tsquery, kinds text[], parties text[], most integer)
 RETURNS TABLE(kind text, id text, on_day date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  SELECT w.kind, w.id, w.on_day FROM thing_words w
  WHERE w.words @@ wanted AND w.kind = ANY (kinds) AND (parties IS NULL OR w.about && parties)
    AND w.compartment = ANY (ARRAY(
      SELECT one FROM unnest(ARRAY['relations', 'positions', 'investment']) AS one WHERE elshi_keeps_journal(one)))
  ORDER BY w.on_day DESC NULLS LAST, w.kind, w.id LIMIT most
$function$
GRANT EXECUTE TO elshi_app

CREATE OR REPLACE FUNCTION public.elshi_handles_case(the_post text, the_number integer)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
BEGIN
  RETURN EXISTS (SELECT FROM cases c WHERE c.post = the_post AND c.number = the_number AND elshi_may_see_post(c.handling_post));
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_has_role(role text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((role = ANY (string_to_array(current_setting('elshi.roles'::text, true), ','::text))), false)
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_head_stands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NOT EXISTS (SELECT FROM events e WHERE e.post = NEW.post AND e.number = NEW.number AND e.sequence = NEW.sequence AND e.hash = NEW.hash) THEN
    RAISE EXCEPTION 'The head of a case is the hash of its last event.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_hold_party()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF elshi_kind() = 'applicant' AND (NEW.handling_post <> OLD.handling_post OR NEW.sequence <= OLD.sequence) THEN
    RAISE EXCEPTION 'An applicant moves a case on by an event, and moves it to no other post.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_is_party_to(post text, number integer)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
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
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_keep_verdict()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF elshi_kind() <> 'system'
     AND (OLD.state, OLD.reason, OLD.kind, OLD.bytes, OLD.commitment) IS DISTINCT FROM (NEW.state, NEW.reason, NEW.kind, NEW.bytes, NEW.commitment) THEN
    RAISE EXCEPTION 'What an examination found is written by the program alone.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_keeps_journal(compartment text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((elshi_may_see_compartment(CASE compartment WHEN 'released'::text THEN 'relations'::text ELSE compartment END) AND ((elshi_kind() = 'system'::text) OR ((elshi_kind() = 'officer'::text) AND (elshi_has_role('desk-officer'::text) OR elshi_has_role('head-of-department'::text) OR ((compartment = 'investment'::text) AND elshi_has_role('investment-officer'::text)))))), false)
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_kind()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('elshi.kind'::text, true), ''::text)
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_mandates_held()
 RETURNS SETOF mandates
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  SELECT m.* FROM applicant_accounts a JOIN mandates m ON m.representative = a.person
  WHERE elshi_kind() = 'applicant' AND a.id::text = elshi_actor()
    AND m.valid_from <= (now() AT TIME ZONE m.zone)::date
    AND (m.valid_until IS NULL OR m.valid_until > (now() AT TIME ZONE m.zone)::date)
    AND (m.revoked_on IS NULL OR m.revoked_on > (now() AT TIME ZONE m.zone)::date)
$function$
GRANT EXECUTE TO elshi_app; EXECUTE TO elshi_disposal

CREATE OR REPLACE FUNCTION public.elshi_mandates_over(the_post text, the_number integer)
 RETURNS SETOF mandates
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  SELECT m.* FROM elshi_mandates_held() m
    JOIN cases c ON c.post = the_post AND c.number = the_number
    LEFT JOIN case_people p ON p.post = c.post AND p.number = c.number AND p.subject = 'applicant'
    LEFT JOIN case_mandates l ON l.post = c.post AND l.number = c.number AND l.mandate = m.id
  WHERE (m.services IS NULL OR c.service = ANY (m.services))
    AND CASE WHEN p.person IS NULL THEN l.mandate IS NOT NULL ELSE p.person = m.principal END
    AND (c.compartment <> 'protection' OR l.mandate IS NOT NULL)
  ORDER BY cardinality(m.acts) DESC, l.mandate NULLS LAST, m.valid_from, m.id
$function$
GRANT EXECUTE TO elshi_app; EXECUTE TO elshi_disposal

CREATE OR REPLACE FUNCTION public.elshi_marks_of_names(tokens text[])
 RETURNS bigint
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
DECLARE
  token text;
  begun integer;
  marks bigint := 0;
BEGIN
  FOREACH token IN ARRAY tokens LOOP
    begun := 0;
    FOR letters IN 1..least(length(token), 5) LOOP
      begun := (begun * 31 + ascii(substr(token, letters, 1))) % 1000003;
      IF letters <> 4 THEN
        marks := marks | (1::bigint << (begun % 63));
      END IF;
    END LOOP;
  END LOOP;
  RETURN marks;
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_may_lodge_under(the_mandate text, the_service text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
BEGIN
  RETURN CASE elshi_kind()
    WHEN 'officer' THEN EXISTS (SELECT FROM mandates m WHERE m.id = the_mandate)
    ELSE EXISTS (SELECT FROM elshi_mandates_held() m
                 WHERE m.id = the_mandate AND 'lodge' = ANY (m.acts) AND (m.services IS NULL OR the_service = ANY (m.services)))
  END;
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_may_see_compartment(compartment text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((((current_setting('elshi.compartments'::text, true) = '*'::text) AND (current_setting('elshi.kind'::text, true) = 'system'::text)) OR (compartment = ANY (string_to_array(current_setting('elshi.compartments'::text, true), ','::text)))), false)
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_may_see_post(post text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((((current_setting('elshi.posts'::text, true) = '*'::text) AND (current_setting('elshi.kind'::text, true) = 'system'::text)) OR (post = ANY (string_to_array(current_setting('elshi.posts'::text, true), ','::text)))), false)
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_open_case_numbers(posts text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
DECLARE
  post text;
BEGIN
  FOREACH post IN ARRAY posts LOOP
    IF post !~ '^[A-Z][A-Z0-9]{1,11}$' THEN
      RAISE EXCEPTION 'A post has a code of 2 to 12 capital letters and digits, not "%".', post;
    END IF;
    IF to_regclass('public.case_numbers_' || lower(post)) IS NULL THEN
      EXECUTE format('CREATE SEQUENCE public.%I AS bigint', 'case_numbers_' || lower(post));
      EXECUTE format('GRANT USAGE ON SEQUENCE public.%I TO elshi_app', 'case_numbers_' || lower(post));
    END IF;
  END LOOP;
END
$function$
GRANT EXECUTE TO elshi_app

CREATE OR REPLACE FUNCTION public.elshi_partner()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN (elshi_kind() = 'partner'::text) THEN "substring"(current_setting('elshi.compartments'::text, true), '^released\.([A-Z]{2,8})$'::text) ELSE NULL::text END
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_read_case(rights text[], the_post text, the_number integer, OUT events text, OUT keys text, OUT facts text, OUT standing text)
 RETURNS record
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM elshi_act_as(rights);
  SELECT
    (SELECT '[' || string_agg(e.body, ',' ORDER BY e.sequence) || ']'
     FROM events e WHERE e.post = the_post AND e.number = the_number),
    (SELECT string_agg(concat_ws(' ', k.subject, encode(k.wrapped, 'hex')), E'\n')
     FROM fact_keys k WHERE k.post = the_post AND k.number = the_number),
    (SELECT string_agg(concat_ws(' ', f.subject, f.fact, f.version, encode(f.ciphertext, 'hex')), E'\n')
     FROM sealed_facts f WHERE f.post = the_post AND f.number = the_number)
  INTO events, keys, facts;
  IF rights[2] = 'applicant' AND events IS NOT NULL AND NOT starts_with(rights[1], 'case:') THEN
    IF EXISTS (SELECT FROM case_accounts a WHERE a.account = rights[1] AND a.post = the_post AND a.number = the_number) THEN
      standing := 'own';
    ELSE
      SELECT json_build_object(
          'id', m.id, 'post', m.post, 'principal', m.principal, 'representative', m.representative, 'kind', m.kind,
          'from', m.valid_from, 'until', m.valid_until, 'revokedOn', m.revoked_on, 'services', m.services, 'acts', m.acts)
      INTO standing FROM elshi_mandates_over(the_post, the_number) AS m LIMIT 1;
    END IF;
  END IF;
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'Rows of % are kept as they were written: % is refused', tg_table_name, tg_op USING ERRCODE = 'insufficient_privilege';
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_refuse_undisposed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NOT EXISTS (SELECT FROM read_disposals d WHERE d.up_to >= OLD.batch AND d.until > OLD.at) THEN
    RAISE EXCEPTION 'Rows of % are kept as they were written: % is refused', tg_table_name, tg_op USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_represented_cases()
 RETURNS TABLE(post text, number integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  SELECT DISTINCT k.post, k.number
  FROM elshi_mandates_held() m, LATERAL (
    SELECT p.post, p.number FROM case_people p WHERE p.person = m.principal AND p.subject = 'applicant'
    UNION
    SELECT l.post, l.number FROM case_mandates l WHERE l.mandate = m.id
  ) AS k
  WHERE EXISTS (SELECT FROM elshi_mandates_over(k.post, k.number))
$function$
GRANT EXECUTE TO elshi_app; EXECUTE TO elshi_disposal

CREATE OR REPLACE FUNCTION public.elshi_save_case(the_post text, the_number integer, expected integer, start bytea, bodies text, hashes bytea, receipt json, head json, facts json, rest json)
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
$function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_save_case_index(the_post text, the_number integer, expected integer, head json, rest json)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
DECLARE
  kind text := elshi_kind();
BEGIN
  IF rest ->> 'transferTo' IS NOT NULL THEN
    UPDATE queue_names SET handling_post = rest ->> 'transferTo' WHERE post = the_post AND number = the_number;
    UPDATE people SET posts = posts || (rest ->> 'transferTo')
    WHERE id IN (SELECT person FROM case_people WHERE post = the_post AND number = the_number)
      AND rest ->> 'transferTo' <> ALL (posts);
  END IF;
  IF rest -> 'names' IS NOT NULL THEN
    IF expected > 0 THEN
      DELETE FROM queue_names WHERE post = the_post AND number = the_number;
    END IF;
    INSERT INTO queue_names (post, number, subject, token, handling_post, compartment, open, lodged_on, due_on, marks)
    SELECT the_post, the_number, n.subject, n.token, head ->> 'handlingPost', head ->> 'compartment', (head ->> 'open')::boolean,
           (head ->> 'lodgedOn')::date, (head ->> 'dueOn')::date, elshi_marks_of_names(array_agg(n.token) OVER ())
    FROM json_to_recordset(rest -> 'names') AS n (subject text, token text);
  ELSIF expected > 0 THEN
    -- Whoever moves a case on, a party too; names themselves are moved by posts alone.
    PERFORM set_config('elshi.kind', 'system', true);
    UPDATE queue_names SET open = (head ->> 'open')::boolean, due_on = (head ->> 'dueOn')::date
    WHERE post = the_post AND number = the_number
      AND (open, due_on) IS DISTINCT FROM ((head ->> 'open')::boolean, (head ->> 'dueOn')::date);
    PERFORM set_config('elshi.kind', kind, true);
  END IF;
  IF rest -> 'identifiers' IS NOT NULL THEN
    IF expected > 0 THEN
      DELETE FROM fact_identifiers WHERE post = the_post AND number = the_number;
    END IF;
    INSERT INTO fact_identifiers (post, number, subject, fact, blind)
    SELECT the_post, the_number, i.subject, i.fact, i.blind
    FROM json_to_recordset(rest -> 'identifiers') AS i (subject text, fact text, blind bytea)
    ON CONFLICT DO NOTHING;
  END IF;
  IF rest -> 'slips' IS NOT NULL THEN
    INSERT INTO case_slips (post, number, subject, code_hash)
    SELECT the_post, the_number, s.subject, s."codeHash"
    FROM json_to_recordset(rest -> 'slips') AS s (subject text, "codeHash" bytea)
    ON CONFLICT ON CONSTRAINT case_slips_key DO UPDATE SET code_hash = excluded.code_hash, issued_at = excluded.issued_at;
  END IF;
  IF rest -> 'people' IS NOT NULL THEN
    -- Which accounts are whose is seen by the program alone.
    PERFORM set_config('elshi.kind', 'system', true);
    DELETE FROM case_accounts c
    USING json_to_recordset(rest -> 'people') AS p (subject text, person text), case_people former, applicant_accounts a
    WHERE p.subject = 'applicant' AND former.post = the_post AND former.number = the_number
      AND former.subject = p.subject AND former.person <> p.person AND a.person = former.person
      AND c.account = a.id::text AND c.post = the_post AND c.number = the_number
      AND NOT EXISTS (SELECT FROM events e WHERE e.post = the_post AND e.number = the_number AND e.sequence = 1
                        AND e.actor = c.account);
    PERFORM set_config('elshi.kind', kind, true);
    INSERT INTO case_people (post, number, subject, person)
    SELECT the_post, the_number, p.subject, p.person
    FROM json_to_recordset(rest -> 'people') AS p (subject text, person text)
    ON CONFLICT ON CONSTRAINT case_people_key DO UPDATE SET person = excluded.person;
    -- Accounts that officers linked to the applicant before follow this case too. Only the program sees which those are.
    PERFORM set_config('elshi.kind', 'system', true);
    INSERT INTO case_accounts (account, post, number)
    SELECT a.id::text, the_post, the_number
    FROM json_to_recordset(rest -> 'people') AS p (subject text, person text) JOIN applicant_accounts a ON a.person = p.person
    WHERE p.subject = 'applicant'
    ON CONFLICT DO NOTHING;
    PERFORM set_config('elshi.kind', kind, true);
  END IF;
END
$function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_sees_case(post text, number integer, handling_post text, compartment text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
BEGIN
  CASE elshi_kind()
    WHEN 'system' THEN
      RETURN true;
    WHEN 'officer' THEN
      RETURN (elshi_may_see_post(post) OR elshi_may_see_post(handling_post)) AND elshi_may_see_compartment(compartment);
    WHEN 'applicant' THEN
      RETURN elshi_is_party_to(post, number);
    ELSE
      RETURN false;
  END CASE;
END $function$
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_shelf(handling_post text, open boolean)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN hashtextextended(handling_post, ((open)::integer)::bigint)
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_shelf(handling_post text, open boolean, assigned_to text)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN hashtextextended(assigned_to, hashtextextended(handling_post, ((open)::integer)::bigint))
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_shelf(handling_post text, open boolean, service text, step text)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN hashtextextended(step, hashtextextended(service, hashtextextended(handling_post, ((open)::integer)::bigint)))
GRANT EXECUTE TO PUBLIC

CREATE OR REPLACE FUNCTION public.elshi_thing_goes_on()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (NEW.sequence <= OLD.sequence OR NEW.is_defined <> OLD.is_defined) AND elshi_kind() <> 'system' THEN
    RAISE EXCEPTION 'A thing of the journal goes on by an entry.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $function$
GRANT EXECUTE TO PUBLIC

TABLE account_unlinkings
  id text NOT NULL
  account text NOT NULL
  person text NOT NULL
  linked_by text NOT NULL
  linked_at timestamp(3) with time zone NOT NULL
  reason text NOT NULL
  unlinked_by text NOT NULL
  unlinked_at timestamp(3) with time zone NOT NULL
  CONSTRAINT account_unlinkings_key PRIMARY KEY (id)
  CONSTRAINT account_unlinkings_reason CHECK ((reason = ANY (ARRAY['wrong-person'::text, 'asked-by-holder'::text, 'address-not-theirs'::text])))
  CREATE TRIGGER account_unlinkings_kept BEFORE UPDATE OR TRUNCATE ON public.account_unlinkings FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  ROW LEVEL SECURITY FORCED
  POLICY account_unlinkings_system FOR ALL TO PUBLIC USING ((( SELECT elshi_kind() AS elshi_kind) = 'system'::text))
  GRANT INSERT, SELECT TO elshi_app; DELETE, SELECT TO elshi_disposal

TABLE accounts
  id uuid NOT NULL
  kind text NOT NULL
  display_name text NOT NULL
  language text NOT NULL
  demonstration boolean NOT NULL DEFAULT false
  oidc_issuer text
  oidc_subject text
  created_at timestamp with time zone NOT NULL
  disabled_at timestamp with time zone
  CONSTRAINT accounts_kind CHECK ((kind = ANY (ARRAY['officer'::text, 'operator'::text, 'partner'::text])))
  CONSTRAINT accounts_pk PRIMARY KEY (id)
  CONSTRAINT accounts_provider_once UNIQUE (oidc_issuer, oidc_subject)
  CONSTRAINT accounts_provider_whole CHECK (((oidc_issuer IS NULL) = (oidc_subject IS NULL)))
  ROW LEVEL SECURITY FORCED
  POLICY accounts_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT INSERT, SELECT TO elshi_app
  GRANT (disabled_at) UPDATE TO elshi_app
  GRANT (display_name) UPDATE TO elshi_app
  GRANT (language) UPDATE TO elshi_app
  GRANT (oidc_issuer) UPDATE TO elshi_app
  GRANT (oidc_subject) UPDATE TO elshi_app

TABLE applicant_accounts
  id uuid NOT NULL
  address_index bytea NOT NULL
  address_sealed bytea NOT NULL
  data_key bytea NOT NULL
  language text NOT NULL
  created_at timestamp with time zone NOT NULL
  person text
  linked_by uuid
  linked_at timestamp with time zone
  CONSTRAINT applicant_accounts_address_once UNIQUE (address_index)
  CONSTRAINT applicant_accounts_link_whole CHECK ((num_nonnulls(person, linked_by, linked_at) = ANY (ARRAY[0, 3])))
  CONSTRAINT applicant_accounts_linked_by FOREIGN KEY (linked_by) REFERENCES accounts(id)
  CONSTRAINT applicant_accounts_pk PRIMARY KEY (id)
  ROW LEVEL SECURITY FORCED
  POLICY applicant_accounts_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT INSERT, SELECT TO elshi_app; DELETE, SELECT TO elshi_disposal
  GRANT (data_key) UPDATE TO elshi_app
  GRANT (language) UPDATE TO elshi_app
  GRANT (linked_at) UPDATE TO elshi_app; UPDATE TO elshi_disposal
  GRANT (linked_by) UPDATE TO elshi_app; UPDATE TO elshi_disposal
  GRANT (person) UPDATE TO elshi_app; UPDATE TO elshi_disposal

TABLE calendar_feeds
  account uuid NOT NULL
  "position" uuid NOT NULL
  token_hash bytea NOT NULL
  language text NOT NULL
  titled boolean NOT NULL
  created_at timestamp with time zone NOT NULL
  last_read_at timestamp with time zone
  CONSTRAINT calendar_feeds_account FOREIGN KEY (account) REFERENCES accounts(id)
  CONSTRAINT calendar_feeds_pk PRIMARY KEY (account)
  CONSTRAINT calendar_feeds_position FOREIGN KEY ("position") REFERENCES positions(id)
  CONSTRAINT calendar_feeds_token_once UNIQUE (token_hash)
  CREATE INDEX calendar_feeds_of_position ON public.calendar_feeds USING btree ("position")
  ROW LEVEL SECURITY FORCED
  POLICY calendar_feeds_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT DELETE, INSERT, SELECT TO elshi_app
  GRANT (last_read_at) UPDATE TO elshi_app

TABLE case_accounts
  account text NOT NULL
  post text NOT NULL
  number integer NOT NULL
  way text NOT NULL DEFAULT 'linked'::text
  CONSTRAINT case_accounts_key PRIMARY KEY (account, post, number)
  CONSTRAINT case_accounts_way CHECK ((way = ANY (ARRAY['lodged'::text, 'slip'::text, 'linked'::text])))
  ROW LEVEL SECURITY FORCED
  POLICY case_accounts_are_ended_by_the_program AS RESTRICTIVE FOR DELETE TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) = 'system'::text))
  POLICY case_accounts_are_seen_with_their_case FOR ALL TO PUBLIC USING (
CASE ( SELECT elshi_kind() AS elshi_kind)
    WHEN 'system'::text THEN true
    WHEN 'officer'::text THEN (EXISTS ( SELECT
       FROM cases c
      WHERE ((c.post = case_accounts.post) AND (c.number = case_accounts.number))))
    WHEN 'applicant'::text THEN (account = elshi_actor())
    ELSE false
END)
  POLICY case_accounts_are_written_by_the_program AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK ((( SELECT elshi_kind() AS elshi_kind) = 'system'::text))
  GRANT DELETE, INSERT, SELECT TO elshi_app; DELETE, SELECT TO elshi_disposal

TABLE case_holds
  post text NOT NULL
  number integer NOT NULL
  id text NOT NULL
  ground text NOT NULL
  placed_by text NOT NULL
  placed_at timestamp(3) with time zone NOT NULL DEFAULT now()
  lifted_by text
  lifted_at timestamp(3) with time zone
  provision text
  wrapped bytea
  sealed bytea
  CONSTRAINT case_holds_key PRIMARY KEY (post, number, id)
  CONSTRAINT case_holds_lifted_whole CHECK (((lifted_by IS NULL) = (lifted_at IS NULL)))
  CONSTRAINT case_holds_provision_is_told CHECK ((btrim(provision) <> ''::text))
  CONSTRAINT case_holds_reason_whole CHECK (((wrapped IS NULL) = (sealed IS NULL)))
  ROW LEVEL SECURITY FORCED
  POLICY case_holds_are_lifted_by_inspectors AS RESTRICTIVE FOR UPDATE TO elshi_app USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR elshi_has_role('inspector'::text)))
  POLICY case_holds_are_placed_by_inspectors AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (elshi_has_role('inspector'::text) AND (placed_by = elshi_actor()))))
  POLICY case_holds_are_seen_with_their_case FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = case_holds.post) AND (c.number = case_holds.number))))))
  GRANT INSERT, SELECT TO elshi_app; SELECT TO elshi_disposal
  GRANT (lifted_at) UPDATE TO elshi_app
  GRANT (lifted_by) UPDATE TO elshi_app
  GRANT (sealed) UPDATE TO elshi_disposal
  GRANT (wrapped) UPDATE TO elshi_disposal

TABLE case_mandates
  post text NOT NULL
  number integer NOT NULL
  mandate text NOT NULL
  CONSTRAINT case_mandates_key PRIMARY KEY (post, number)
  CONSTRAINT case_mandates_mandate FOREIGN KEY (mandate) REFERENCES mandates(id) ON DELETE CASCADE
  CREATE INDEX case_mandates_by_mandate ON public.case_mandates USING btree (mandate)
  ROW LEVEL SECURITY FORCED
  POLICY case_mandates_system FOR ALL TO PUBLIC USING ((( SELECT elshi_kind() AS elshi_kind) = 'system'::text))
  GRANT INSERT, SELECT TO elshi_app; DELETE, SELECT TO elshi_disposal

TABLE case_people
  post text NOT NULL
  number integer NOT NULL
  subject text NOT NULL
  person text NOT NULL
  CONSTRAINT case_people_key PRIMARY KEY (post, number, subject)
  CONSTRAINT case_people_person FOREIGN KEY (person) REFERENCES people(id)
  CREATE INDEX case_people_by_person ON public.case_people USING btree (person, post, number)
  ROW LEVEL SECURITY FORCED
  POLICY case_people_are_changed_by_officers AS RESTRICTIVE FOR UPDATE TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) = ANY (ARRAY['system'::text, 'officer'::text])))
  POLICY case_people_are_established_by_officers AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK ((( SELECT elshi_kind() AS elshi_kind) = ANY (ARRAY['system'::text, 'officer'::text])))
  POLICY case_people_are_seen_with_their_case FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = case_people.post) AND (c.number = case_people.number))))))
  GRANT INSERT, SELECT, UPDATE TO elshi_app; DELETE, SELECT TO elshi_disposal

TABLE case_slips
  post text NOT NULL
  number integer NOT NULL
  subject text NOT NULL
  code_hash bytea NOT NULL
  issued_at timestamp(3) with time zone NOT NULL DEFAULT now()
  CONSTRAINT case_slips_key PRIMARY KEY (post, number, subject)
  ROW LEVEL SECURITY FORCED
  POLICY case_slips_are_replaced_by_officers AS RESTRICTIVE FOR UPDATE TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) = ANY (ARRAY['system'::text, 'officer'::text])))
  POLICY case_slips_are_seen_with_their_case FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = case_slips.post) AND (c.number = case_slips.number))))))
  POLICY case_slips_are_written_for_the_applicant AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (
CASE ( SELECT elshi_kind() AS elshi_kind)
    WHEN 'system'::text THEN true
    WHEN 'officer'::text THEN elshi_handles_case(post, number)
    WHEN 'applicant'::text THEN (elshi_actor() = ((('case:'::text || post) || ':'::text) || number))
    ELSE false
END)
  GRANT INSERT, SELECT, UPDATE TO elshi_app; DELETE, SELECT TO elshi_disposal

TABLE cases
  post text NOT NULL
  number integer NOT NULL
  service text NOT NULL
  service_digest text NOT NULL
  compartment text NOT NULL
  handling_post text NOT NULL
  sequence integer NOT NULL
  hash bytea NOT NULL
  CONSTRAINT cases_hash_is_sha256 CHECK ((octet_length(hash) = 32))
  CONSTRAINT cases_key PRIMARY KEY (post, number)
  CONSTRAINT cases_number_has_a_year CHECK (((number >= 1000000) AND (number <= 999999999)))
  CONSTRAINT cases_post_is_a_code CHECK ((post ~ '^[A-Z][A-Z0-9]{1,11}$'::text))
  CONSTRAINT cases_sequence_is_positive CHECK ((sequence > 0))
  CREATE CONSTRAINT TRIGGER cases_head_is_an_event AFTER UPDATE ON public.cases DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((elshi_kind() = 'applicant'::text)) EXECUTE FUNCTION elshi_head_stands()
  CREATE TRIGGER cases_are_held_for_parties BEFORE UPDATE ON public.cases FOR EACH ROW EXECUTE FUNCTION elshi_hold_party()
  ROW LEVEL SECURITY FORCED
  POLICY cases_are_changed_where_they_are_handled AS RESTRICTIVE FOR UPDATE TO elshi_app USING (((( SELECT elshi_kind() AS elshi_kind) <> 'officer'::text) OR elshi_may_see_post(handling_post)))
  POLICY cases_are_seen_by_their_posts_and_parties FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR elshi_sees_case(post, number, handling_post, compartment)))
  POLICY cases_begin_at_their_post AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR ((handling_post = post) AND ((( SELECT elshi_kind() AS elshi_kind) <> 'officer'::text) OR elshi_may_see_post(post)))))
  GRANT INSERT, SELECT TO elshi_app; SELECT, UPDATE TO elshi_disposal
  GRANT (handling_post) UPDATE TO elshi_app
  GRANT (hash) UPDATE TO elshi_app
  GRANT (sequence) UPDATE TO elshi_app

TABLE command_receipts
  command_id text NOT NULL
  actor text NOT NULL
  digest bytea NOT NULL
  answer text NOT NULL
  recorded_at timestamp(3) with time zone NOT NULL DEFAULT now()
  CONSTRAINT command_receipts_id_is_short CHECK (((length(command_id) >= 8) AND (length(command_id) <= 64)))
  CONSTRAINT command_receipts_key PRIMARY KEY (command_id)
  CREATE TRIGGER command_receipts_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.command_receipts FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  ROW LEVEL SECURITY FORCED
  POLICY command_receipts_are_seen_by_their_actor FOR ALL TO PUBLIC USING ((actor = elshi_actor()))
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  GRANT INSERT, SELECT TO elshi_app; INSERT, SELECT TO elshi_disposal

TABLE document_counters
  post text NOT NULL
  document text NOT NULL
  year integer NOT NULL
  last integer NOT NULL
  CONSTRAINT document_counters_begin_at_one CHECK ((last > 0))
  CONSTRAINT document_counters_key PRIMARY KEY (post, document, year)
  ROW LEVEL SECURITY FORCED
  POLICY document_counters_are_their_post_s FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR ((( SELECT elshi_kind() AS elshi_kind) = 'officer'::text) AND elshi_may_see_post(post))))
  GRANT INSERT, SELECT, UPDATE TO elshi_app

TABLE drafts
  code_hash bytea NOT NULL
  owner text NOT NULL
  service text NOT NULL
  service_version text NOT NULL
  sealed bytea NOT NULL
  wrapped bytea NOT NULL
  saved_at timestamp(3) with time zone NOT NULL DEFAULT now()
  expires_at timestamp(3) with time zone NOT NULL
  CONSTRAINT drafts_expire CHECK ((expires_at > saved_at))
  CONSTRAINT drafts_key PRIMARY KEY (code_hash)
  CREATE INDEX drafts_by_expiry ON public.drafts USING btree (expires_at)
  CREATE INDEX drafts_by_owner ON public.drafts USING btree (owner)
  ROW LEVEL SECURITY FORCED
  POLICY drafts_are_seen_by_their_owner FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (owner = elshi_actor())))
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  GRANT DELETE, INSERT, SELECT, UPDATE TO elshi_app; DELETE, SELECT TO elshi_disposal

TABLE elshi_migrations
  name text NOT NULL
  digest text NOT NULL
  applied_at timestamp with time zone NOT NULL DEFAULT now()
  CONSTRAINT elshi_migrations_key PRIMARY KEY (name)
  GRANT SELECT TO elshi_app; SELECT TO elshi_disposal

TABLE enrolments
  ticket_hash bytea NOT NULL
  account uuid NOT NULL
  created_at timestamp with time zone NOT NULL
  expires_at timestamp with time zone NOT NULL
  CONSTRAINT enrolments_account FOREIGN KEY (account) REFERENCES accounts(id)
  CONSTRAINT enrolments_pk PRIMARY KEY (ticket_hash)
  ROW LEVEL SECURITY FORCED
  POLICY enrolments_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT DELETE, INSERT, SELECT TO elshi_app

TABLE entries
  kind text NOT NULL
  id text NOT NULL
  sequence integer NOT NULL
  compartment text NOT NULL
  command_id text NOT NULL
  by text NOT NULL
  recorded_at timestamp(3) with time zone NOT NULL
  body text NOT NULL
  previous bytea NOT NULL
  hash bytea NOT NULL
  "position" bigint NOT NULL GENERATED ALWAYS AS IDENTITY
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id()
  CONSTRAINT entries_belong_to_a_thing FOREIGN KEY (kind, id) REFERENCES things(kind, id)
  CONSTRAINT entries_command_is_short CHECK (((length(command_id) >= 8) AND (length(command_id) <= 200)))
  CONSTRAINT entries_hashes_are_sha256 CHECK (((octet_length(previous) = 32) AND (octet_length(hash) = 32)))
  CONSTRAINT entries_key PRIMARY KEY (kind, id, sequence)
  CONSTRAINT entries_sequence_is_positive CHECK ((sequence > 0))
  CREATE INDEX entries_by_command ON public.entries USING btree (command_id)
  CREATE INDEX entries_by_commit ON public.entries USING btree (transaction, "position")
  CREATE TRIGGER entries_are_not_emptied BEFORE TRUNCATE ON public.entries FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  CREATE TRIGGER entries_stay BEFORE DELETE OR UPDATE ON public.entries FOR EACH ROW EXECUTE FUNCTION elshi_refuse_change()
  ROW LEVEL SECURITY FORCED
  POLICY entries_are_added FOR INSERT TO PUBLIC WITH CHECK ((elshi_keeps_journal(compartment) AND (by = elshi_actor()) AND (EXISTS ( SELECT
   FROM things t
  WHERE ((t.kind = entries.kind) AND (t.id = entries.id) AND (t.compartment = entries.compartment))))))
  POLICY entries_are_seen_by_compartment FOR SELECT TO PUBLIC USING (elshi_keeps_journal(compartment))
  POLICY entries_are_seen_by_the_partner_who_made_them FOR SELECT TO PUBLIC USING (((compartment = 'released'::text) AND (elshi_partner() IS NOT NULL) AND (by = elshi_actor())))
  POLICY remarks_are_entered_by_partners FOR INSERT TO PUBLIC WITH CHECK (((kind = 'remark'::text) AND (compartment = 'released'::text) AND (sequence = 1) AND (by = elshi_actor()) AND (EXISTS ( SELECT
   FROM things t
  WHERE ((t.kind = entries.kind) AND (t.id = entries.id) AND (t.about = ARRAY[( SELECT elshi_partner() AS elshi_partner)]))))))
  GRANT INSERT, SELECT TO elshi_app

TABLE erasure_proposals
  id uuid NOT NULL
  post text NOT NULL
  number integer NOT NULL
  subjects text[] NOT NULL
  ground text NOT NULL
  proposed_by text NOT NULL
  proposed_at timestamp(3) with time zone NOT NULL
  settled_as text
  settled_by text
  settled_at timestamp(3) with time zone
  basis text
  CONSTRAINT erasure_proposals_key PRIMARY KEY (id)
  CONSTRAINT erasure_proposals_name_a_subject CHECK ((cardinality(subjects) > 0))
  CONSTRAINT erasure_proposals_settled_as CHECK ((settled_as = ANY (ARRAY['confirmed'::text, 'declined'::text, 'withdrawn'::text])))
  CONSTRAINT erasure_proposals_settled_whole CHECK ((((settled_as IS NULL) = (settled_by IS NULL)) AND ((settled_as IS NULL) = (settled_at IS NULL))))
  CONSTRAINT erasure_proposals_take_two CHECK (((settled_as IS DISTINCT FROM 'confirmed'::text) OR (settled_by <> proposed_by)))
  CREATE INDEX erasure_proposals_newest ON public.erasure_proposals USING btree (proposed_at DESC)
  CREATE UNIQUE INDEX erasure_proposals_open ON public.erasure_proposals USING btree (post, number) WHERE (settled_as IS NULL)
  ROW LEVEL SECURITY FORCED
  POLICY erasure_proposals_are_for_both_hands_at_their_posts FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR ((elshi_has_role('operator'::text) OR elshi_has_role('inspector'::text)) AND elshi_may_see_post(post))))
  POLICY erasure_proposals_are_made_by_operators AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (elshi_has_role('operator'::text) AND (proposed_by = elshi_actor()) AND (settled_as IS NULL))))
  POLICY erasure_proposals_are_settled_once AS RESTRICTIVE FOR UPDATE TO elshi_app USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (settled_as IS NULL))) WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR ((settled_by = elshi_actor()) AND
CASE settled_as
    WHEN 'withdrawn'::text THEN (proposed_by = elshi_actor())
    ELSE (elshi_has_role('inspector'::text) AND (proposed_by <> elshi_actor()))
END)))
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  GRANT INSERT, SELECT TO elshi_app
  GRANT (settled_as) UPDATE TO elshi_app
  GRANT (settled_at) UPDATE TO elshi_app
  GRANT (settled_by) UPDATE TO elshi_app

TABLE erasures
  id text NOT NULL
  post text NOT NULL
  number integer NOT NULL
  subjects text[] NOT NULL
  ground text NOT NULL
  requested_by text NOT NULL
  approved_by text NOT NULL
  erased_at timestamp(3) with time zone NOT NULL DEFAULT now()
  people text[] NOT NULL DEFAULT '{}'::text[]
  accounts text[] NOT NULL DEFAULT '{}'::text[]
  basis text
  CONSTRAINT erasures_key PRIMARY KEY (post, number, id)
  CONSTRAINT erasures_name_a_subject CHECK ((cardinality(subjects) > 0))
  CONSTRAINT erasures_take_two CHECK ((requested_by <> approved_by))
  CREATE TRIGGER erasures_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.erasures FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  ROW LEVEL SECURITY FORCED
  POLICY erasures_are_seen_with_their_case FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = erasures.post) AND (c.number = erasures.number))))))
  GRANT SELECT TO elshi_app; INSERT, SELECT TO elshi_disposal

TABLE events
  post text NOT NULL
  number integer NOT NULL
  sequence integer NOT NULL
  kind text NOT NULL
  schema_version smallint NOT NULL
  actor text NOT NULL
  command_id text NOT NULL
  causation integer
  occurred_on date NOT NULL
  recorded_at timestamp(3) with time zone NOT NULL
  body text NOT NULL
  previous bytea NOT NULL
  hash bytea NOT NULL
  "position" bigint NOT NULL GENERATED ALWAYS AS IDENTITY
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id()
  CONSTRAINT events_cause_comes_before CHECK ((causation < sequence))
  CONSTRAINT events_hashes_are_sha256 CHECK (((octet_length(previous) = 32) AND (octet_length(hash) = 32)))
  CONSTRAINT events_key PRIMARY KEY (post, number, sequence)
  CONSTRAINT events_sequence_is_positive CHECK ((sequence > 0))
  CREATE UNIQUE INDEX events_in_order_of_commit ON public.events USING btree (transaction, "position")
  CREATE TRIGGER events_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.events FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  ROW LEVEL SECURITY FORCED
  POLICY events_are_seen_with_their_case FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = events.post) AND (c.number = events.number))))))
  POLICY events_are_written_by_whoever_acts AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (
CASE ( SELECT elshi_kind() AS elshi_kind)
    WHEN 'system'::text THEN true
    WHEN 'officer'::text THEN ((actor = elshi_actor()) AND elshi_handles_case(post, number))
    WHEN 'applicant'::text THEN ((actor = elshi_actor()) OR (actor = current_setting('elshi.account'::text, true)))
    ELSE false
END)
  GRANT INSERT, SELECT TO elshi_app; INSERT, SELECT TO elshi_disposal

TABLE fact_identifiers
  post text NOT NULL
  number integer NOT NULL
  subject text NOT NULL
  fact text NOT NULL
  blind bytea NOT NULL
  CONSTRAINT fact_identifiers_key PRIMARY KEY (post, number, subject, fact, blind)
  CREATE INDEX fact_identifiers_by_hash ON public.fact_identifiers USING btree (blind, post, number)
  ROW LEVEL SECURITY FORCED
  POLICY fact_identifiers_are_dropped_by_whoever_acts AS RESTRICTIVE FOR DELETE TO elshi_app USING (
CASE ( SELECT elshi_kind() AS elshi_kind)
    WHEN 'system'::text THEN true
    WHEN 'officer'::text THEN (EXISTS ( SELECT
       FROM cases c
      WHERE ((c.post = fact_identifiers.post) AND (c.number = fact_identifiers.number) AND elshi_may_see_post(c.handling_post))))
    WHEN 'applicant'::text THEN (split_part(elshi_actor(), ':'::text, 4) = ''::text)
    ELSE false
END)
  POLICY fact_identifiers_are_seen_with_their_case FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = fact_identifiers.post) AND (c.number = fact_identifiers.number))))))
  POLICY fact_identifiers_are_written_by_whoever_acts AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) <> 'applicant'::text) OR (split_part(elshi_actor(), ':'::text, 4) = ''::text)))
  GRANT DELETE, INSERT, SELECT TO elshi_app; DELETE, SELECT TO elshi_disposal

TABLE fact_keys
  post text NOT NULL
  number integer NOT NULL
  subject text NOT NULL
  wrapped bytea NOT NULL
  CONSTRAINT fact_keys_key PRIMARY KEY (post, number, subject)
  ROW LEVEL SECURITY FORCED
  POLICY fact_keys_are_seen_with_their_case FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = fact_keys.post) AND (c.number = fact_keys.number))))))
  POLICY fact_keys_are_written_by_whoever_acts AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) <> 'applicant'::text) OR ((split_part(elshi_actor(), ':'::text, 4) = ''::text) OR (split_part(elshi_actor(), ':'::text, 4) = subject))))
  GRANT INSERT, SELECT TO elshi_app; DELETE, SELECT TO elshi_disposal

TABLE files
  file uuid NOT NULL
  owner text NOT NULL
  post text
  number integer
  state text NOT NULL
  reason text NOT NULL
  kind text
  bytes integer NOT NULL
  wrapped bytea NOT NULL
  name_sealed bytea NOT NULL
  commitment bytea
  salt bytea NOT NULL
  received_at timestamp(3) with time zone NOT NULL
  examined_at timestamp(3) with time zone
  taken_at timestamp(3) with time zone
  CONSTRAINT files_case_whole CHECK (((post IS NULL) = (number IS NULL)))
  CONSTRAINT files_key PRIMARY KEY (file)
  CONSTRAINT files_kind CHECK ((kind = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'application/pdf'::text])))
  CONSTRAINT files_released_whole CHECK (((state <> 'clean'::text) OR ((kind IS NOT NULL) AND (commitment IS NOT NULL) AND (examined_at IS NOT NULL))))
  CONSTRAINT files_state CHECK ((state = ANY (ARRAY['pending'::text, 'clean'::text, 'infected'::text, 'refused'::text, 'error'::text])))
  CREATE INDEX files_not_released ON public.files USING btree (received_at) WHERE (state <> 'clean'::text)
  CREATE INDEX files_not_taken ON public.files USING btree (received_at) WHERE (taken_at IS NULL)
  CREATE INDEX files_of_case ON public.files USING btree (post, number)
  CREATE INDEX files_of_owner ON public.files USING btree (owner) WHERE (post IS NULL)
  CREATE TRIGGER files_keep_their_verdict BEFORE UPDATE ON public.files FOR EACH ROW EXECUTE FUNCTION elshi_keep_verdict()
  ROW LEVEL SECURITY FORCED
  POLICY files_are_seen_with_their_case FOR ALL TO elshi_app USING (((post IS NOT NULL) AND (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = files.post) AND (c.number = files.number)))))) WITH CHECK (((owner = elshi_actor()) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = files.post) AND (c.number = files.number))))))
  POLICY files_disposal FOR ALL TO elshi_disposal USING (true)
  POLICY files_enter_unexamined AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR ((state = 'pending'::text) AND (owner = elshi_actor()) AND ((post IS NULL) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = files.post) AND (c.number = files.number))))))))
  POLICY files_join_cases_of_whoever_acts AS RESTRICTIVE FOR UPDATE TO elshi_app USING (true) WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (post IS NULL) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = files.post) AND (c.number = files.number)))) OR (NOT elshi_case_is_there(post, number))))
  POLICY files_owner FOR ALL TO elshi_app USING ((owner = elshi_actor())) WITH CHECK ((owner = elshi_actor()))
  POLICY files_system FOR ALL TO elshi_app USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  GRANT INSERT, SELECT TO elshi_app; DELETE TO elshi_disposal
  GRANT (bytes) UPDATE TO elshi_app
  GRANT (commitment) UPDATE TO elshi_app
  GRANT (examined_at) UPDATE TO elshi_app
  GRANT (file) SELECT TO elshi_disposal
  GRANT (kind) UPDATE TO elshi_app
  GRANT (number) UPDATE TO elshi_app; SELECT TO elshi_disposal
  GRANT (owner) SELECT TO elshi_disposal
  GRANT (post) UPDATE TO elshi_app; SELECT TO elshi_disposal
  GRANT (reason) UPDATE TO elshi_app
  GRANT (received_at) SELECT TO elshi_disposal
  GRANT (state) UPDATE TO elshi_app
  GRANT (taken_at) UPDATE TO elshi_app; SELECT TO elshi_disposal

TABLE folds
  kind text NOT NULL
  fold integer NOT NULL
  CONSTRAINT folds_count_from_one CHECK ((fold > 0))
  CONSTRAINT folds_key PRIMARY KEY (kind)
  ROW LEVEL SECURITY FORCED
  POLICY folds_are_the_systems FOR ALL TO PUBLIC USING ((( SELECT elshi_kind() AS elshi_kind) = 'system'::text)) WITH CHECK ((( SELECT elshi_kind() AS elshi_kind) = 'system'::text))
  GRANT INSERT, SELECT, UPDATE TO elshi_app

TABLE followers
  name text NOT NULL
  transaction xid8 NOT NULL
  "position" bigint NOT NULL
  CONSTRAINT followers_key PRIMARY KEY (name)
  ROW LEVEL SECURITY FORCED
  POLICY followers_system FOR ALL TO PUBLIC USING ((( SELECT elshi_kind() AS elshi_kind) = 'system'::text))
  GRANT INSERT, SELECT, UPDATE TO elshi_app

TABLE head_seals
  size bigint NOT NULL
  root bytea NOT NULL
  frontier bytea NOT NULL
  note text NOT NULL
  sealed_at timestamp(3) with time zone NOT NULL DEFAULT now()
  CONSTRAINT head_seals_key PRIMARY KEY (size)
  CREATE TRIGGER head_seals_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.head_seals FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  ROW LEVEL SECURITY FORCED
  POLICY head_seals_are_read_by_all FOR SELECT TO PUBLIC USING (true)
  POLICY head_seals_system FOR INSERT TO PUBLIC WITH CHECK ((( SELECT elshi_kind() AS elshi_kind) = 'system'::text))
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  GRANT INSERT, SELECT TO elshi_app

TABLE installation
  id uuid NOT NULL DEFAULT gen_random_uuid()
  born timestamp with time zone NOT NULL DEFAULT now()
  demonstration boolean NOT NULL
  only_one boolean NOT NULL DEFAULT true
  CONSTRAINT installation_key PRIMARY KEY (id)
  CONSTRAINT installation_only_one CHECK (only_one)
  CONSTRAINT installation_single UNIQUE (only_one)
  CREATE TRIGGER installation_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.installation FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  GRANT SELECT TO elshi_app; SELECT TO elshi_disposal

TABLE lead_contacts
  id uuid NOT NULL
  kind text NOT NULL DEFAULT 'lead'::text
  lead text NOT NULL
  name text
  office text
  consent_on date NOT NULL
  consent_how text
  recorded_by text NOT NULL
  recorded_at timestamp(3) with time zone NOT NULL
  wrapped bytea
  sealed bytea
  CONSTRAINT lead_contacts_are_sealed_or_wait_for_it CHECK ((((sealed IS NOT NULL) AND (wrapped IS NOT NULL) AND (name IS NULL) AND (office IS NULL) AND (consent_how IS NULL)) OR ((sealed IS NULL) AND (wrapped IS NULL) AND (name IS NOT NULL) AND (office IS NOT NULL) AND (consent_how IS NOT NULL))))
  CONSTRAINT lead_contacts_are_short CHECK ((((length(name) >= 1) AND (length(name) <= 200)) AND ((length(office) >= 1) AND (length(office) <= 200)) AND ((length(consent_how) >= 1) AND (length(consent_how) <= 200))))
  CONSTRAINT lead_contacts_belong_to_a_lead FOREIGN KEY (kind, lead) REFERENCES things(kind, id)
  CONSTRAINT lead_contacts_key PRIMARY KEY (id)
  CONSTRAINT lead_contacts_kind_is_lead CHECK ((kind = 'lead'::text))
  CREATE INDEX lead_contacts_by_lead ON public.lead_contacts USING btree (lead)
  ROW LEVEL SECURITY FORCED
  POLICY lead_contacts_are_added FOR INSERT TO PUBLIC WITH CHECK ((elshi_keeps_journal('investment'::text) AND (recorded_by = elshi_actor())))
  POLICY lead_contacts_are_forgotten FOR DELETE TO PUBLIC USING (elshi_keeps_journal('investment'::text))
  POLICY lead_contacts_are_sealed FOR UPDATE TO PUBLIC USING (elshi_keeps_journal('investment'::text)) WITH CHECK ((sealed IS NOT NULL))
  POLICY lead_contacts_are_seen_with_leads FOR SELECT TO PUBLIC USING (elshi_keeps_journal('investment'::text))
  GRANT DELETE, INSERT, SELECT TO elshi_app
  GRANT (consent_how) UPDATE TO elshi_app
  GRANT (name) UPDATE TO elshi_app
  GRANT (office) UPDATE TO elshi_app
  GRANT (sealed) UPDATE TO elshi_app
  GRANT (wrapped) UPDATE TO elshi_app

TABLE mails
  mail uuid NOT NULL
  post text
  number integer
  language text NOT NULL
  state text NOT NULL DEFAULT 'queued'::text
  wrapped bytea
  sealed bytea
  carrier text
  attempts integer NOT NULL DEFAULT 0
  leased_until timestamp with time zone
  failure text
  queued_at timestamp(3) with time zone NOT NULL
  settled_at timestamp(3) with time zone
  CONSTRAINT mails_carrier CHECK ((carrier = ANY (ARRAY['mail-server'::text, 'mailbox'::text])))
  CONSTRAINT mails_case_whole CHECK (((post IS NULL) = (number IS NULL)))
  CONSTRAINT mails_content_whole CHECK ((((sealed IS NULL) = (wrapped IS NULL)) AND ((sealed IS NULL) = (state = 'erased'::text))))
  CONSTRAINT mails_failure_is_a_code CHECK ((failure ~ '^[A-Z0-9_]{1,40}$'::text))
  CONSTRAINT mails_key PRIMARY KEY (mail)
  CONSTRAINT mails_state CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text, 'erased'::text])))
  CREATE INDEX mails_failed ON public.mails USING btree (queued_at) WHERE (state = 'failed'::text)
  CREATE INDEX mails_in_mailbox ON public.mails USING btree (queued_at) WHERE (carrier = 'mailbox'::text)
  CREATE INDEX mails_of_case ON public.mails USING btree (post, number)
  CREATE INDEX mails_waiting ON public.mails USING btree (queued_at) WHERE (state = 'queued'::text)
  ROW LEVEL SECURITY FORCED
  POLICY mails_are_about_cases_that_are_seen AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (post IS NULL) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = mails.post) AND (c.number = mails.number)))) OR (NOT elshi_case_is_there(post, number))))
  POLICY mails_disposal FOR ALL TO elshi_disposal USING (true)
  POLICY mails_queued_by_anybody FOR INSERT TO elshi_app WITH CHECK (((elshi_actor() IS NOT NULL) AND (state = 'queued'::text)))
  POLICY mails_system FOR ALL TO elshi_app USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  GRANT INSERT, SELECT TO elshi_app
  GRANT (attempts) UPDATE TO elshi_app
  GRANT (carrier) UPDATE TO elshi_app
  GRANT (failure) UPDATE TO elshi_app
  GRANT (leased_until) UPDATE TO elshi_app
  GRANT (mail) SELECT TO elshi_disposal
  GRANT (number) SELECT TO elshi_disposal
  GRANT (post) SELECT TO elshi_disposal
  GRANT (sealed) UPDATE TO elshi_disposal
  GRANT (settled_at) UPDATE TO elshi_app; UPDATE TO elshi_disposal
  GRANT (state) UPDATE TO elshi_app; SELECT, UPDATE TO elshi_disposal
  GRANT (wrapped) UPDATE TO elshi_disposal

TABLE mandates
  id text NOT NULL
  post text NOT NULL
  principal text NOT NULL
  representative text NOT NULL
  kind text NOT NULL
  valid_from date NOT NULL
  valid_until date
  revoked_on date
  recorded_by text NOT NULL
  recorded_at timestamp(3) with time zone NOT NULL DEFAULT now()
  services text[]
  acts text[] NOT NULL DEFAULT '{lodge,answer,withdraw,appeal}'::text[]
  zone text NOT NULL DEFAULT 'UTC'::text
  CONSTRAINT mandates_acts_are_known CHECK ((acts <@ ARRAY['lodge'::text, 'answer'::text, 'withdraw'::text, 'appeal'::text]))
  CONSTRAINT mandates_are_between_two CHECK ((principal <> representative))
  CONSTRAINT mandates_end_after_their_beginning CHECK ((valid_until > valid_from))
  CONSTRAINT mandates_key PRIMARY KEY (id)
  CONSTRAINT mandates_principal FOREIGN KEY (principal) REFERENCES people(id)
  CONSTRAINT mandates_representative FOREIGN KEY (representative) REFERENCES people(id)
  CONSTRAINT mandates_services_are_named CHECK ((cardinality(services) > 0))
  CONSTRAINT mandates_zone_is_known CHECK ((timezone(zone, '1970-01-01 00:00:00+00'::timestamp with time zone) IS NOT NULL))
  CREATE INDEX mandates_by_principal ON public.mandates USING btree (principal)
  CREATE INDEX mandates_by_representative ON public.mandates USING btree (representative)
  ROW LEVEL SECURITY FORCED
  POLICY mandates_are_ended_at_the_post_that_recorded_them AS RESTRICTIVE FOR UPDATE TO elshi_app USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (elshi_may_see_post(post) AND (revoked_on IS NULL)))) WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (elshi_may_see_post(post) AND (revoked_on >= valid_from))))
  POLICY mandates_are_recorded_at_a_post_of_the_officer AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR ((recorded_by = elshi_actor()) AND elshi_may_see_post(post) AND (EXISTS ( SELECT
   FROM people p
  WHERE (p.id = mandates.principal))) AND (EXISTS ( SELECT
   FROM people p
  WHERE (p.id = mandates.representative))))))
  POLICY mandates_are_seen_with_a_party FOR ALL TO PUBLIC USING (
CASE ( SELECT elshi_kind() AS elshi_kind)
    WHEN 'system'::text THEN true
    WHEN 'officer'::text THEN (elshi_may_see_post(post) OR (EXISTS ( SELECT
       FROM people p
      WHERE (p.id = ANY (ARRAY[mandates.principal, mandates.representative])))))
    ELSE false
END)
  GRANT INSERT, SELECT TO elshi_app; DELETE, SELECT TO elshi_disposal
  GRANT (revoked_on) UPDATE TO elshi_app

TABLE master_key_fingerprints
  version integer NOT NULL
  fingerprint bytea NOT NULL
  first_used timestamp with time zone NOT NULL DEFAULT now()
  CONSTRAINT master_key_fingerprints_pk PRIMARY KEY (version)
  CREATE TRIGGER master_key_fingerprints_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.master_key_fingerprints FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  GRANT INSERT, SELECT TO elshi_app

TABLE one_time_codes
  address_index bytea NOT NULL
  code_hash bytea NOT NULL
  tries_left integer NOT NULL
  expires_at timestamp with time zone NOT NULL
  CONSTRAINT one_time_codes_pk PRIMARY KEY (address_index)
  ROW LEVEL SECURITY FORCED
  POLICY one_time_codes_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT DELETE, INSERT, SELECT, UPDATE TO elshi_app; DELETE, SELECT TO elshi_disposal

TABLE passkeys
  credential text NOT NULL
  account uuid NOT NULL
  public_key bytea NOT NULL
  counter bigint NOT NULL
  transports text[] NOT NULL
  backed_up boolean NOT NULL
  label text NOT NULL
  created_at timestamp with time zone NOT NULL
  last_used_at timestamp with time zone
  CONSTRAINT passkeys_account FOREIGN KEY (account) REFERENCES accounts(id)
  CONSTRAINT passkeys_pk PRIMARY KEY (credential)
  CREATE INDEX passkeys_of_account ON public.passkeys USING btree (account)
  ROW LEVEL SECURITY FORCED
  POLICY passkeys_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT DELETE, INSERT, SELECT TO elshi_app
  GRANT (backed_up) UPDATE TO elshi_app
  GRANT (counter) UPDATE TO elshi_app
  GRANT (last_used_at) UPDATE TO elshi_app

TABLE payment_receipts
  post text NOT NULL
  year integer NOT NULL
  receipt text NOT NULL
  case_post text NOT NULL
  case_number integer NOT NULL
  CONSTRAINT payment_receipts_have_a_number CHECK ((receipt <> ''::text))
  CONSTRAINT payment_receipts_key PRIMARY KEY (post, year, receipt)
  ROW LEVEL SECURITY FORCED
  POLICY payment_receipts_are_their_post_s FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR ((( SELECT elshi_kind() AS elshi_kind) = 'officer'::text) AND elshi_may_see_post(post))))
  GRANT INSERT, SELECT TO elshi_app

TABLE people
  id text NOT NULL
  posts text[] NOT NULL
  sealed bytea NOT NULL
  wrapped bytea NOT NULL
  recorded_by text NOT NULL
  recorded_at timestamp(3) with time zone NOT NULL DEFAULT now()
  CONSTRAINT people_are_known_somewhere CHECK ((cardinality(posts) > 0))
  CONSTRAINT people_key PRIMARY KEY (id)
  ROW LEVEL SECURITY FORCED
  POLICY people_are_entered_at_posts_of_the_officer AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR ((recorded_by = elshi_actor()) AND (posts <@ string_to_array(current_setting('elshi.posts'::text, true), ','::text)))))
  POLICY people_are_seen_by_posts_that_know_them FOR ALL TO PUBLIC USING (
CASE ( SELECT elshi_kind() AS elshi_kind)
    WHEN 'system'::text THEN true
    WHEN 'officer'::text THEN (EXISTS ( SELECT
       FROM unnest(people.posts) known(post)
      WHERE elshi_may_see_post(known.post)))
    ELSE false
END)
  GRANT INSERT, SELECT TO elshi_app; DELETE, SELECT TO elshi_disposal
  GRANT (posts) UPDATE TO elshi_app

TABLE person_names
  token text COLLATE "C" NOT NULL
  person text NOT NULL
  CONSTRAINT person_names_key PRIMARY KEY (token, person)
  CONSTRAINT person_names_person FOREIGN KEY (person) REFERENCES people(id)
  CREATE INDEX person_names_by_person ON public.person_names USING btree (person)
  ROW LEVEL SECURITY FORCED
  POLICY person_names_are_seen_with_the_person FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (EXISTS ( SELECT
   FROM people p
  WHERE (p.id = person_names.person)))))
  GRANT INSERT, SELECT TO elshi_app; DELETE, SELECT TO elshi_disposal

TABLE positions
  id uuid NOT NULL
  account uuid NOT NULL
  post text NOT NULL
  roles text[] NOT NULL
  compartments text[] NOT NULL
  from_day date NOT NULL
  until_day date
  CONSTRAINT positions_account FOREIGN KEY (account) REFERENCES accounts(id)
  CONSTRAINT positions_period CHECK (((until_day IS NULL) OR (until_day >= from_day)))
  CONSTRAINT positions_pk PRIMARY KEY (id)
  CONSTRAINT positions_roles CHECK ((cardinality(roles) > 0))
  CREATE INDEX positions_of_account ON public.positions USING btree (account)
  CREATE INDEX positions_of_post ON public.positions USING btree (post)
  ROW LEVEL SECURITY FORCED
  POLICY positions_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT INSERT, SELECT TO elshi_app
  GRANT (until_day) UPDATE TO elshi_app

TABLE queue
  post text NOT NULL
  number integer NOT NULL
  handling_post text NOT NULL
  compartment text NOT NULL
  service text NOT NULL
  service_digest text NOT NULL
  step text NOT NULL
  holder text NOT NULL
  final text
  open boolean NOT NULL
  assigned_to text NOT NULL DEFAULT 'nobody'::text
  lodged_on date NOT NULL
  due_on date NOT NULL DEFAULT 'infinity'::date
  held_since date NOT NULL
  reply_due date
  flags text[] NOT NULL DEFAULT '{}'::text[]
  name_fact text NOT NULL
  name_version integer NOT NULL
  sequence integer NOT NULL
  shelf bigint NOT NULL GENERATED ALWAYS AS elshi_shelf(handling_post, open) STORED
  shelf_of_officer bigint NOT NULL GENERATED ALWAYS AS elshi_shelf(handling_post, open, assigned_to) STORED
  shelf_of_step bigint NOT NULL GENERATED ALWAYS AS elshi_shelf(handling_post, open, service, step) STORED
  CONSTRAINT queue_key PRIMARY KEY (post, number)
  CREATE INDEX queue_due ON public.queue USING btree (handling_post, due_on, post, number) INCLUDE (compartment) WHERE open
  CREATE INDEX queue_due_by_officer ON public.queue USING btree (handling_post, assigned_to, due_on, post, number) INCLUDE (compartment) WHERE open
  CREATE INDEX queue_due_by_step ON public.queue USING btree (handling_post, service, step, due_on, post, number, assigned_to) INCLUDE (compartment) WHERE open
  CREATE INDEX queue_lodged ON public.queue USING btree (shelf, lodged_on, post, number)
  CREATE INDEX queue_lodged_by_officer ON public.queue USING btree (shelf_of_officer, lodged_on, post, number)
  CREATE INDEX queue_lodged_by_step ON public.queue USING btree (shelf_of_step, lodged_on, post, number, assigned_to)
  ROW LEVEL SECURITY FORCED
  POLICY queue_follows_the_case_of_a_party AS RESTRICTIVE FOR UPDATE TO elshi_app USING (((( SELECT elshi_kind() AS elshi_kind) <> 'applicant'::text) OR elshi_case_is_past(post, number, sequence))) WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) <> 'applicant'::text) OR elshi_case_stands_at(post, number, sequence, handling_post, compartment)))
  POLICY queue_is_changed_where_it_is_handled AS RESTRICTIVE FOR UPDATE TO elshi_app USING (((( SELECT elshi_kind() AS elshi_kind) <> 'officer'::text) OR elshi_may_see_post(handling_post)))
  POLICY queue_is_seen_by_its_posts FOR ALL TO PUBLIC USING (
CASE ( SELECT elshi_kind() AS elshi_kind)
    WHEN 'system'::text THEN true
    WHEN 'officer'::text THEN (((handling_post = ANY (( SELECT string_to_array(current_setting('elshi.posts'::text, true), ','::text) AS string_to_array)::text[])) OR (post = ANY (( SELECT string_to_array(current_setting('elshi.posts'::text, true), ','::text) AS string_to_array)::text[]))) AND (compartment = ANY (( SELECT string_to_array(current_setting('elshi.compartments'::text, true), ','::text) AS string_to_array)::text[])))
    WHEN 'applicant'::text THEN elshi_is_party_to(post, number)
    ELSE false
END)
  POLICY queue_is_written_where_it_is_handled AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) <> 'officer'::text) OR elshi_may_see_post(handling_post)))
  GRANT INSERT, SELECT, UPDATE TO elshi_app; SELECT, UPDATE TO elshi_disposal

TABLE queue_names
  post text NOT NULL
  number integer NOT NULL
  subject text NOT NULL
  token text COLLATE "C" NOT NULL
  handling_post text NOT NULL
  compartment text NOT NULL
  open boolean NOT NULL
  lodged_on date NOT NULL
  due_on date NOT NULL
  marks bigint NOT NULL
  CONSTRAINT queue_names_key PRIMARY KEY (post, number, token, subject)
  CREATE INDEX queue_names_due ON public.queue_names USING btree (handling_post, token, open, due_on, post, number) INCLUDE (compartment, marks)
  CREATE INDEX queue_names_lodged ON public.queue_names USING btree (handling_post, token, open, lodged_on, post, number) INCLUDE (compartment, marks)
  ROW LEVEL SECURITY FORCED
  POLICY queue_names_are_changed_where_they_are_handled AS RESTRICTIVE FOR UPDATE TO elshi_app USING (((( SELECT elshi_kind() AS elshi_kind) <> 'officer'::text) OR elshi_may_see_post(handling_post)))
  POLICY queue_names_are_dropped_where_they_are_handled AS RESTRICTIVE FOR DELETE TO elshi_app USING (((( SELECT elshi_kind() AS elshi_kind) <> 'officer'::text) OR elshi_may_see_post(handling_post)))
  POLICY queue_names_are_moved_by_posts AS RESTRICTIVE FOR UPDATE TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) <> 'applicant'::text))
  POLICY queue_names_are_seen_by_their_posts FOR ALL TO PUBLIC USING (
CASE ( SELECT elshi_kind() AS elshi_kind)
    WHEN 'system'::text THEN true
    WHEN 'officer'::text THEN (((handling_post = ANY (( SELECT string_to_array(current_setting('elshi.posts'::text, true), ','::text) AS string_to_array)::text[])) OR (post = ANY (( SELECT string_to_array(current_setting('elshi.posts'::text, true), ','::text) AS string_to_array)::text[]))) AND (compartment = ANY (( SELECT string_to_array(current_setting('elshi.compartments'::text, true), ','::text) AS string_to_array)::text[])))
    WHEN 'applicant'::text THEN elshi_is_party_to(post, number)
    ELSE false
END)
  POLICY queue_names_are_written_where_they_are_handled AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (((( SELECT elshi_kind() AS elshi_kind) <> 'officer'::text) OR elshi_may_see_post(handling_post)))
  GRANT DELETE, INSERT, SELECT, UPDATE TO elshi_app; DELETE, SELECT, UPDATE TO elshi_disposal

TABLE rate_limits
  key bytea NOT NULL
  used integer NOT NULL
  until timestamp with time zone NOT NULL
  CONSTRAINT rate_limits_key PRIMARY KEY (key)
  CREATE INDEX rate_limits_by_end ON public.rate_limits USING btree (until)
  GRANT DELETE, INSERT, SELECT, UPDATE TO elshi_app

TABLE read_alarms
  actor text NOT NULL
  hour timestamp with time zone NOT NULL
  ids integer NOT NULL
  threshold integer NOT NULL
  raised_at timestamp with time zone NOT NULL DEFAULT now()
  reviewed_by text
  reviewed_at timestamp with time zone
  post text NOT NULL
  CONSTRAINT read_alarms_key PRIMARY KEY (actor, hour, post)
  CONSTRAINT read_alarms_review_whole CHECK (((reviewed_by IS NULL) = (reviewed_at IS NULL)))
  CONSTRAINT read_alarms_reviewed_by_another CHECK ((reviewed_by <> actor))
  ROW LEVEL SECURITY FORCED
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  POLICY read_alarms_are_reviewed_by_another FOR UPDATE TO PUBLIC USING ((elshi_has_role('inspector'::text) AND ((post = '*'::text) OR elshi_may_see_post(post)) AND (actor <> elshi_actor()))) WITH CHECK ((elshi_has_role('inspector'::text) AND (reviewed_by = elshi_actor())))
  POLICY read_alarms_are_seen_by_inspectors FOR SELECT TO PUBLIC USING ((elshi_has_role('inspector'::text) AND ((post = '*'::text) OR elshi_may_see_post(post))))
  POLICY read_alarms_disposal FOR SELECT TO elshi_disposal USING (true)
  POLICY read_alarms_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT INSERT, SELECT TO elshi_app
  GRANT (hour) SELECT TO elshi_disposal
  GRANT (reviewed_at) UPDATE TO elshi_app; SELECT TO elshi_disposal
  GRANT (reviewed_by) UPDATE TO elshi_app

TABLE read_batches
  batch bigint NOT NULL GENERATED ALWAYS AS IDENTITY
  writer uuid NOT NULL
  sequence integer NOT NULL
  entries integer NOT NULL
  previous bytea NOT NULL
  hash bytea NOT NULL
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id()
  CONSTRAINT read_batches_are_not_empty CHECK (((entries > 0) AND (sequence > 0)))
  CONSTRAINT read_batches_chain UNIQUE (writer, sequence)
  CONSTRAINT read_batches_hashes_are_sha256 CHECK (((octet_length(previous) = 32) AND (octet_length(hash) = 32)))
  CONSTRAINT read_batches_key PRIMARY KEY (batch)
  CREATE UNIQUE INDEX read_batches_in_order_of_commit ON public.read_batches USING btree (transaction, batch)
  CREATE TRIGGER read_batches_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.read_batches FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  GRANT INSERT, SELECT TO elshi_app
  GRANT (batch) SELECT TO elshi_disposal

TABLE read_counts
  actor text NOT NULL
  hour timestamp with time zone NOT NULL
  ids integer NOT NULL
  CONSTRAINT read_counts_key PRIMARY KEY (actor, hour)
  ROW LEVEL SECURITY FORCED
  POLICY read_counts_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT INSERT, SELECT, UPDATE TO elshi_app; DELETE TO elshi_disposal
  GRANT (hour) SELECT TO elshi_disposal

TABLE read_disposals
  id uuid NOT NULL
  up_to bigint NOT NULL
  until timestamp(3) with time zone NOT NULL
  batches bigint NOT NULL
  entries bigint NOT NULL
  basis text NOT NULL
  requested_by text NOT NULL
  approved_by text NOT NULL
  disposed_at timestamp(3) with time zone NOT NULL DEFAULT now()
  CONSTRAINT read_disposals_keep_a_year CHECK ((until <= (disposed_at - '1 year'::interval)))
  CONSTRAINT read_disposals_key PRIMARY KEY (id)
  CONSTRAINT read_disposals_name_their_basis CHECK ((btrim(basis) <> ''::text))
  CONSTRAINT read_disposals_take_two CHECK ((requested_by <> approved_by))
  CREATE INDEX read_disposals_by_reach ON public.read_disposals USING btree (up_to)
  CREATE TRIGGER read_disposals_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.read_disposals FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  ROW LEVEL SECURITY FORCED
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  POLICY read_disposals_inspector FOR SELECT TO PUBLIC USING (elshi_has_role('inspector'::text))
  POLICY read_disposals_system FOR ALL TO PUBLIC USING ((( SELECT elshi_kind() AS elshi_kind) = 'system'::text))
  GRANT SELECT TO elshi_app; INSERT, SELECT TO elshi_disposal

TABLE read_log
  batch bigint NOT NULL
  place integer NOT NULL
  at timestamp(3) with time zone NOT NULL
  actor text NOT NULL
  kind text NOT NULL
  roles text[] NOT NULL
  post text
  subject_kind text NOT NULL
  ids text[] NOT NULL
  fields text[] NOT NULL
  result text NOT NULL
  reason bytea
  CONSTRAINT read_log_batch FOREIGN KEY (batch) REFERENCES read_batches(batch)
  CONSTRAINT read_log_key PRIMARY KEY (batch, place)
  CONSTRAINT read_log_reason_is_sha256 CHECK ((octet_length(reason) = 32))
  CONSTRAINT read_log_result CHECK ((result = ANY (ARRAY['shown'::text, 'exported'::text, 'printed'::text, 'refused'::text])))
  CREATE INDEX read_log_by_actor ON public.read_log USING btree (actor, at)
  CREATE INDEX read_log_by_id ON public.read_log USING gin (ids)
  CREATE INDEX read_log_by_post ON public.read_log USING btree (post, at)
  CREATE INDEX read_log_by_time ON public.read_log USING btree (at)
  CREATE TRIGGER read_log_disposed BEFORE DELETE ON public.read_log FOR EACH ROW EXECUTE FUNCTION elshi_refuse_undisposed()
  CREATE TRIGGER read_log_kept BEFORE UPDATE OR TRUNCATE ON public.read_log FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  ROW LEVEL SECURITY FORCED
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  POLICY read_log_inspector FOR SELECT TO PUBLIC USING ((elshi_has_role('inspector'::text) AND ((post IS NULL) OR elshi_may_see_post(post))))
  POLICY read_log_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT INSERT, SELECT TO elshi_app; DELETE TO elshi_disposal
  GRANT (at) SELECT TO elshi_disposal
  GRANT (batch) SELECT TO elshi_disposal
  GRANT (place) SELECT TO elshi_disposal

TABLE read_reasons
  batch bigint NOT NULL
  place integer NOT NULL
  wrapped bytea NOT NULL
  sealed bytea NOT NULL
  salt bytea NOT NULL
  CONSTRAINT read_reasons_entry FOREIGN KEY (batch, place) REFERENCES read_log(batch, place)
  CONSTRAINT read_reasons_key PRIMARY KEY (batch, place)
  ROW LEVEL SECURITY FORCED
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  POLICY read_reasons_disposal FOR ALL TO elshi_disposal USING (true)
  POLICY read_reasons_inspector FOR SELECT TO elshi_app USING ((EXISTS ( SELECT
   FROM read_log l
  WHERE ((l.batch = read_reasons.batch) AND (l.place = read_reasons.place)))))
  POLICY read_reasons_system FOR ALL TO elshi_app USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT INSERT, SELECT TO elshi_app; DELETE TO elshi_disposal
  GRANT (batch) SELECT TO elshi_disposal
  GRANT (place) SELECT TO elshi_disposal

TABLE read_subjects
  actor text NOT NULL
  hour timestamp with time zone NOT NULL
  subject text NOT NULL
  CONSTRAINT read_subjects_key PRIMARY KEY (actor, hour, subject)
  CREATE INDEX read_subjects_by_hour ON public.read_subjects USING btree (hour)
  ROW LEVEL SECURITY FORCED
  POLICY read_subjects_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT DELETE, INSERT, SELECT TO elshi_app

TABLE restorations
  backup_taken_at timestamp with time zone NOT NULL
  begun_at timestamp with time zone NOT NULL DEFAULT now()
  erasures_replayed integer
  finished_at timestamp with time zone
  CONSTRAINT restorations_end_whole CHECK (((erasures_replayed IS NULL) = (finished_at IS NULL)))
  CONSTRAINT restorations_key PRIMARY KEY (begun_at)
  GRANT SELECT TO elshi_app

TABLE sealed_facts
  post text NOT NULL
  number integer NOT NULL
  subject text NOT NULL
  fact text NOT NULL
  version integer NOT NULL
  ciphertext bytea NOT NULL
  salt bytea NOT NULL
  CONSTRAINT sealed_facts_key PRIMARY KEY (post, number, subject, fact, version)
  CONSTRAINT sealed_facts_version_is_positive CHECK ((version > 0))
  ROW LEVEL SECURITY FORCED
  POLICY sealed_facts_are_seen_with_their_case FOR ALL TO PUBLIC USING (((( SELECT elshi_kind() AS elshi_kind) = 'system'::text) OR (EXISTS ( SELECT
   FROM cases c
  WHERE ((c.post = sealed_facts.post) AND (c.number = sealed_facts.number))))))
  POLICY sealed_facts_are_written_by_whoever_acts AS RESTRICTIVE FOR INSERT TO elshi_app WITH CHECK (
CASE ( SELECT elshi_kind() AS elshi_kind)
    WHEN 'system'::text THEN true
    WHEN 'officer'::text THEN elshi_handles_case(post, number)
    WHEN 'applicant'::text THEN ((split_part(elshi_actor(), ':'::text, 4) = ''::text) OR (split_part(elshi_actor(), ':'::text, 4) = subject))
    ELSE false
END)
  GRANT INSERT, SELECT TO elshi_app; DELETE, SELECT TO elshi_disposal

TABLE sealed_heads
  leaf bigint NOT NULL
  line text NOT NULL
  CONSTRAINT sealed_heads_key PRIMARY KEY (leaf)
  CREATE TRIGGER sealed_heads_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.sealed_heads FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  ROW LEVEL SECURITY FORCED
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  POLICY sealed_heads_are_read_by_all FOR SELECT TO PUBLIC USING (true)
  POLICY sealed_heads_system FOR INSERT TO PUBLIC WITH CHECK ((( SELECT elshi_kind() AS elshi_kind) = 'system'::text))
  GRANT INSERT, SELECT TO elshi_app

TABLE service_versions
  service text NOT NULL
  version text NOT NULL
  digest text NOT NULL
  definition text NOT NULL
  first_loaded_at timestamp(3) with time zone NOT NULL DEFAULT now()
  CONSTRAINT service_versions_digest UNIQUE (digest)
  CONSTRAINT service_versions_key PRIMARY KEY (service, version)
  CREATE TRIGGER service_versions_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.service_versions FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  ROW LEVEL SECURITY FORCED
  POLICY partners_have_no_part_in_it AS RESTRICTIVE FOR ALL TO elshi_app USING ((( SELECT elshi_kind() AS elshi_kind) IS DISTINCT FROM 'partner'::text))
  POLICY service_versions_are_read_by_all FOR SELECT TO PUBLIC USING (true)
  POLICY service_versions_system FOR INSERT TO PUBLIC WITH CHECK ((( SELECT elshi_kind() AS elshi_kind) = 'system'::text))
  GRANT INSERT, SELECT TO elshi_app

TABLE sessions
  id uuid NOT NULL
  token_hash bytea NOT NULL
  account uuid
  "position" uuid
  applicant uuid
  guest jsonb
  method text NOT NULL
  language text NOT NULL
  created_at timestamp with time zone NOT NULL
  last_seen_at timestamp with time zone NOT NULL
  idle_seconds integer NOT NULL
  ends_at timestamp with time zone NOT NULL
  proved_at timestamp with time zone NOT NULL
  CONSTRAINT sessions_account FOREIGN KEY (account) REFERENCES accounts(id)
  CONSTRAINT sessions_applicant FOREIGN KEY (applicant) REFERENCES applicant_accounts(id) ON DELETE CASCADE
  CONSTRAINT sessions_method CHECK ((method = ANY (ARRAY['oidc'::text, 'passkey'::text, 'demonstration'::text, 'code'::text, 'slip'::text])))
  CONSTRAINT sessions_one_holder CHECK ((num_nonnulls(account, applicant, guest) = 1))
  CONSTRAINT sessions_pk PRIMARY KEY (id)
  CONSTRAINT sessions_position FOREIGN KEY ("position") REFERENCES positions(id)
  CONSTRAINT sessions_token_once UNIQUE (token_hash)
  CREATE INDEX sessions_by_end ON public.sessions USING btree (ends_at)
  CREATE INDEX sessions_of_account ON public.sessions USING btree (account) WHERE (account IS NOT NULL)
  CREATE INDEX sessions_of_applicant ON public.sessions USING btree (applicant) WHERE (applicant IS NOT NULL)
  ROW LEVEL SECURITY FORCED
  POLICY sessions_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT DELETE, INSERT, SELECT TO elshi_app; DELETE, SELECT TO elshi_disposal
  GRANT (language) UPDATE TO elshi_app
  GRANT (last_seen_at) UPDATE TO elshi_app

TABLE sign_in_attempts
  id_hash bytea NOT NULL
  purpose text NOT NULL
  account uuid
  secrets jsonb NOT NULL
  expires_at timestamp with time zone NOT NULL
  CONSTRAINT sign_in_attempts_account FOREIGN KEY (account) REFERENCES accounts(id)
  CONSTRAINT sign_in_attempts_pk PRIMARY KEY (id_hash)
  CONSTRAINT sign_in_attempts_purpose CHECK ((purpose = ANY (ARRAY['oidc'::text, 'passkey'::text, 'passkey-registration'::text])))
  ROW LEVEL SECURITY FORCED
  POLICY sign_in_attempts_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT DELETE, INSERT, SELECT TO elshi_app

TABLE sign_ins
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY
  at timestamp with time zone NOT NULL
  account uuid
  method text NOT NULL
  outcome text NOT NULL
  CONSTRAINT sign_ins_pk PRIMARY KEY (id)
  CREATE INDEX sign_ins_by_account ON public.sign_ins USING btree (account, at)
  CREATE TRIGGER sign_ins_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.sign_ins FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()
  ROW LEVEL SECURITY FORCED
  POLICY sign_ins_system FOR ALL TO PUBLIC USING ((elshi_kind() = 'system'::text)) WITH CHECK ((elshi_kind() = 'system'::text))
  GRANT INSERT, SELECT TO elshi_app

TABLE thing_parties
  party text NOT NULL
  kind text NOT NULL
  id text NOT NULL
  compartment text NOT NULL
  within text
  on_day date
  due date
  is_open boolean NOT NULL
  waiting_on text
  waiting_since date
  CONSTRAINT thing_parties_belong_to_a_thing FOREIGN KEY (kind, id) REFERENCES things(kind, id)
  CONSTRAINT thing_parties_key PRIMARY KEY (party, kind, id)
  CREATE INDEX thing_parties_due ON public.thing_parties USING btree (party, kind, due, id) INCLUDE (compartment) WHERE is_open
  CREATE INDEX thing_parties_newest ON public.thing_parties USING btree (party, kind, on_day DESC NULLS LAST, id) INCLUDE (compartment)
  CREATE INDEX thing_parties_waiting ON public.thing_parties USING btree (party, waiting_since, kind, id) INCLUDE (compartment) WHERE (waiting_on IS NOT NULL)
  CREATE INDEX thing_parties_within ON public.thing_parties USING btree (party, kind, within, on_day DESC NULLS LAST, id) INCLUDE (compartment)
  ROW LEVEL SECURITY FORCED
  POLICY remarks_stand_in_the_partner_s_file FOR INSERT TO PUBLIC WITH CHECK (((kind = 'remark'::text) AND (compartment = 'released'::text) AND (party = ( SELECT elshi_partner() AS elshi_partner))))
  POLICY thing_parties_are_seen_by_compartment FOR ALL TO PUBLIC USING ((compartment = ANY (ARRAY( SELECT one.one
   FROM unnest(ARRAY['relations'::text, 'positions'::text, 'investment'::text, 'released'::text]) one(one)
  WHERE elshi_keeps_journal(one.one))))) WITH CHECK (elshi_keeps_journal(compartment))
  POLICY thing_parties_released_are_seen_by_their_partner FOR SELECT TO PUBLIC USING (((compartment = 'released'::text) AND (party = ( SELECT elshi_partner() AS elshi_partner))))
  GRANT DELETE, INSERT, SELECT, UPDATE TO elshi_app

TABLE thing_words
  kind text NOT NULL
  id text NOT NULL
  compartment text NOT NULL
  about text[] NOT NULL
  on_day date
  words tsvector NOT NULL
  CONSTRAINT thing_words_belong_to_a_thing FOREIGN KEY (kind, id) REFERENCES things(kind, id)
  CONSTRAINT thing_words_key PRIMARY KEY (kind, id)
  CREATE INDEX thing_words_by_word ON public.thing_words USING gin (words)
  ROW LEVEL SECURITY
  POLICY thing_words_are_kept_with_the_thing FOR INSERT TO PUBLIC WITH CHECK ((EXISTS ( SELECT
   FROM things t
  WHERE ((t.kind = thing_words.kind) AND (t.id = thing_words.id) AND (t.compartment = thing_words.compartment) AND (t.about = thing_words.about)))))
  POLICY thing_words_are_seen_by_compartment FOR SELECT TO PUBLIC USING ((compartment = ANY (ARRAY( SELECT one.one
   FROM unnest(ARRAY['relations'::text, 'positions'::text, 'investment'::text, 'released'::text]) one(one)
  WHERE elshi_keeps_journal(one.one)))))
  POLICY thing_words_change_with_the_thing FOR UPDATE TO PUBLIC USING (elshi_keeps_journal(compartment)) WITH CHECK (elshi_keeps_journal(compartment))
  POLICY thing_words_released_are_seen_by_their_partner FOR SELECT TO PUBLIC USING (((compartment = 'released'::text) AND (about = ARRAY[( SELECT elshi_partner() AS elshi_partner)])))
  GRANT INSERT, SELECT, UPDATE TO elshi_app

TABLE things
  kind text NOT NULL
  id text NOT NULL
  sequence integer NOT NULL
  hash bytea NOT NULL
  compartment text NOT NULL
  about text[] NOT NULL
  state jsonb NOT NULL
  within text
  on_day date
  due date
  is_open boolean NOT NULL
  waiting_on text
  waiting_since date
  outline jsonb
  is_defined boolean NOT NULL DEFAULT false
  CONSTRAINT things_are_released_to_one CHECK (((compartment <> 'released'::text) OR (cardinality(about) = 1)))
  CONSTRAINT things_compartment_is_one CHECK ((compartment = ANY (ARRAY['relations'::text, 'positions'::text, 'investment'::text, 'released'::text])))
  CONSTRAINT things_hash_is_sha256 CHECK ((octet_length(hash) = 32))
  CONSTRAINT things_id_is_short CHECK ((id ~ '^[A-Za-z0-9][A-Za-z0-9.:-]{0,99}$'::text))
  CONSTRAINT things_key PRIMARY KEY (kind, id)
  CONSTRAINT things_kind_is_a_word CHECK ((kind ~ '^[a-z][a-z-]{1,30}$'::text))
  CREATE INDEX things_due ON public.things USING btree (kind, due, id) INCLUDE (compartment) WHERE is_open
  CREATE INDEX things_newest ON public.things USING btree (kind, on_day DESC NULLS LAST, id) INCLUDE (compartment)
  CREATE INDEX things_waiting ON public.things USING btree (waiting_since, kind, id) WHERE (waiting_on IS NOT NULL)
  CREATE INDEX things_waiting_on ON public.things USING btree (waiting_on, waiting_since, kind, id) INCLUDE (compartment) WHERE (waiting_on IS NOT NULL)
  CREATE TRIGGER things_go_on_by_entries BEFORE UPDATE ON public.things FOR EACH ROW EXECUTE FUNCTION elshi_thing_goes_on()
  ROW LEVEL SECURITY FORCED
  POLICY remarks_are_made_by_partners FOR INSERT TO PUBLIC WITH CHECK (((kind = 'remark'::text) AND (compartment = 'released'::text) AND (sequence = 1) AND (about = ARRAY[( SELECT elshi_partner() AS elshi_partner)])))
  POLICY things_are_defined_by_definitions_alone AS RESTRICTIVE FOR INSERT TO PUBLIC WITH CHECK (((NOT is_defined) OR (elshi_kind() = 'system'::text)))
  POLICY things_are_kept FOR INSERT TO PUBLIC WITH CHECK (elshi_keeps_journal(compartment))
  POLICY things_are_seen_by_compartment FOR SELECT TO PUBLIC USING ((compartment = ANY (ARRAY( SELECT one.one
   FROM unnest(ARRAY['relations'::text, 'positions'::text, 'investment'::text, 'released'::text]) one(one)
  WHERE elshi_keeps_journal(one.one)))))
  POLICY things_go_on FOR UPDATE TO PUBLIC USING (elshi_keeps_journal(compartment)) WITH CHECK (elshi_keeps_journal(compartment))
  POLICY things_released_are_seen_by_their_partner FOR SELECT TO PUBLIC USING (((compartment = 'released'::text) AND (about = ARRAY[( SELECT elshi_partner() AS elshi_partner)])))
  GRANT INSERT, SELECT, UPDATE TO elshi_app
