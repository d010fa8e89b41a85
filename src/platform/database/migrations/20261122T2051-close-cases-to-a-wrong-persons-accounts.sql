-- A link to a person that is corrected: the accounts of the person who was linked before no longer follow the case, in the same
-- transaction. An account that lodged the case itself keeps it. Accounts that an officer linked to the new person follow it.
CREATE OR REPLACE FUNCTION elshi_save_case_index(the_post text, the_number integer, expected integer, head json, rest json) RETURNS void
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
$$;
