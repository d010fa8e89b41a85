-- Saving a command in one journey: the receipt, the case's head, its events, sealed facts and projections, in one call
-- instead of a dozen statements. It runs with the caller's rights: row-level security and grants hold for every row.
--
-- `bodies` are the canonical events, one a line; columns are taken from them, so that a column cannot say other than the
-- body whose hash is kept. `expected` is the last sequence that the decision knew; 0 lodges a case.
CREATE FUNCTION elshi_save_case(
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
        INSERT INTO case_accounts (account, post, number) VALUES (rest ->> 'account', the_post, the_number);
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

-- What belongs to a case beside its log and is seldom there: search keys, identifiers, slips, people.
CREATE FUNCTION elshi_save_case_index(the_post text, the_number integer, expected integer, head json, rest json) RETURNS void
LANGUAGE plpgsql AS $$
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
    INSERT INTO queue_names (post, number, subject, token, handling_post, compartment)
    SELECT the_post, the_number, n.subject, n.token, head ->> 'handlingPost', head ->> 'compartment'
    FROM json_to_recordset(rest -> 'names') AS n (subject text, token text);
  END IF;
  IF rest -> 'identifiers' IS NOT NULL THEN
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
$$;
