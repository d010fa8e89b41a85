-- In whose right an account sees a case is told in the journey that reads it, not in one more transaction: 'own', the widest mandate
-- that reaches the case as JSON, or nothing when neither holds any more. It is asked after the case was read and under the same rights,
-- so what ended meanwhile is not overlooked. Whoever is known by a slip is a party of that case and nothing else.

DROP FUNCTION elshi_read_case(text[], text, integer);
CREATE FUNCTION elshi_read_case(
  rights text[], the_post text, the_number integer, OUT events text, OUT keys text, OUT facts text, OUT standing text)
LANGUAGE plpgsql AS $$
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
END $$;
