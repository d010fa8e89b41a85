-- Cases by the numbers of papers, and a second case of one person. The numbers stand here under a keyed hash only.

-- A number that was corrected finds its case no more: the hashes are written anew with the answers, as the names are. They go where
-- names go, and by the same hands.
GRANT DELETE ON fact_identifiers TO elshi_app;
CREATE POLICY fact_identifiers_are_dropped_by_whoever_acts ON fact_identifiers AS RESTRICTIVE FOR DELETE TO elshi_app
  USING (
    CASE (SELECT elshi_kind())
      WHEN 'system' THEN true
      WHEN 'officer' THEN EXISTS (
        SELECT FROM cases c
        WHERE c.post = fact_identifiers.post AND c.number = fact_identifiers.number AND elshi_may_see_post(c.handling_post))
      WHEN 'applicant' THEN split_part(elshi_actor(), ':', 4) = ''
      ELSE false
    END);

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

-- Whether one person has two cases is asked across posts: a second registration abroad is nobody's to see and everybody's to know of. The
-- program looks as itself, within the compartments of whoever asks; of a case that they may not see it is told where it is, and no more.
-- In force: granted, and no document of it revoked without another after it.
CREATE FUNCTION elshi_find_alike(the_service text, blinds bytea[], marks text[], but_post text, but_number integer)
RETURNS TABLE (post text, number integer, handling_post text, open boolean, facts text[], seen boolean)
LANGUAGE plpgsql AS $$
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
$$;
