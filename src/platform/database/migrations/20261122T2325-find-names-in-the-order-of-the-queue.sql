-- A search by name answers in the order of the queue from an index of names alone: each name knows when its case was lodged, when it is
-- due and whether it is open, so that the cases of a common name are read up to the end of the page and no further. What a name
-- knows of its case is written in the transaction that changes the case.

ALTER TABLE queue_names ADD COLUMN open boolean, ADD COLUMN lodged_on date, ADD COLUMN due_on date;
DROP INDEX queue_names_by_token;
SELECT set_config('elshi.kind', 'system', true);
DELETE FROM queue_names n WHERE NOT EXISTS (SELECT FROM queue q WHERE q.post = n.post AND q.number = n.number);
UPDATE queue_names n SET open = q.open, lodged_on = q.lodged_on, due_on = q.due_on
FROM queue q WHERE q.post = n.post AND q.number = n.number;
SELECT set_config('elshi.kind', '', true);
ALTER TABLE queue_names
  ALTER COLUMN open SET NOT NULL,
  ALTER COLUMN lodged_on SET NOT NULL,
  ALTER COLUMN due_on SET NOT NULL;

CREATE INDEX queue_names_due ON queue_names (handling_post, token, open, due_on, post, number) INCLUDE (compartment);
CREATE INDEX queue_names_lodged ON queue_names (handling_post, token, open, lodged_on, post, number) INCLUDE (compartment);

-- An erasure is an event of its case like any other.
GRANT UPDATE ON queue_names TO elshi_disposal;

-- As in the migration before, but for the lines of queue_names.
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
    INSERT INTO queue_names (post, number, subject, token, handling_post, compartment, open, lodged_on, due_on)
    SELECT the_post, the_number, n.subject, n.token, head ->> 'handlingPost', head ->> 'compartment', (head ->> 'open')::boolean,
           (head ->> 'lodgedOn')::date, (head ->> 'dueOn')::date
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
$$;
