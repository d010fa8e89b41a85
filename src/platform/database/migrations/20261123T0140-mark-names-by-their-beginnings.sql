-- Who bears several names is found in the list of the rarest of them: each entry has marks of how all names of its case begin, so that
-- most of those who do not bear the others are passed over without being looked up. Marks are of letters that stand in the table already,
-- under the same walls, and go with their lines.

-- For each name a bit for its first letter, the first two, three and five. The program reckons the same for what it writes by itself.
CREATE FUNCTION elshi_marks_of_names(tokens text[]) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
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
END $$;

ALTER TABLE queue_names ADD COLUMN marks bigint;
DROP INDEX queue_names_due, queue_names_lodged;
SELECT set_config('elshi.kind', 'system', true);
UPDATE queue_names n SET marks = m.marks
FROM (SELECT post, number, elshi_marks_of_names(array_agg(DISTINCT token)) AS marks FROM queue_names GROUP BY post, number) AS m
WHERE n.post = m.post AND n.number = m.number;
SELECT set_config('elshi.kind', '', true);
ALTER TABLE queue_names ALTER COLUMN marks SET NOT NULL;

CREATE INDEX queue_names_due ON queue_names (handling_post, token, open, due_on, post, number) INCLUDE (compartment, marks);
CREATE INDEX queue_names_lodged ON queue_names (handling_post, token, open, lodged_on, post, number) INCLUDE (compartment, marks);

-- As in the migration before, but for the marks.
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
$$;
