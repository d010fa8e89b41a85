-- Who sees a case, asked in one call. The conditions are those of create-cases, word for word; only how they are reached is new. Written out
-- in the policy they were prepared anew for each of the tables that hang on a case, at every statement, which took longer than reading it.

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
                 WHERE a.account = actor AND a.post = elshi_is_party_to.post AND a.number = elshi_is_party_to.number);
END $$;

CREATE FUNCTION elshi_sees_case(post text, number integer, handling_post text, compartment text) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
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
END $$;

ALTER POLICY cases_are_seen_by_their_posts_and_parties ON cases
  USING ((SELECT elshi_kind()) = 'system' OR elshi_sees_case(post, number, handling_post, compartment));

-- Reading in one journey: the call says who asks, and what it says holds until its own statement ends. It must not be called inside a
-- transaction that acts for somebody, because there it would hold on.
CREATE FUNCTION elshi_act_as(rights text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('elshi.actor', rights[1], true), set_config('elshi.kind', rights[2], true),
          set_config('elshi.posts', rights[3], true), set_config('elshi.compartments', rights[4], true),
          set_config('elshi.roles', rights[5], true);
END $$;

-- A case as a reader asks for it: its events as one JSON array in their order, its wrapped keys and its sealed facts line by line. It runs
-- with the caller's rights, so row-level security answers for every row, and one statement sees one moment.
CREATE FUNCTION elshi_read_case(rights text[], the_post text, the_number integer, OUT events text, OUT keys text, OUT facts text)
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
END $$;
