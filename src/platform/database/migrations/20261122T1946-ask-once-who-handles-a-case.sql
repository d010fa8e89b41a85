-- Whether an officer's posts handle a case, asked in one call: written out in the policies it was prepared anew for each table.
-- The conditions are those of narrow-what-may-be-written, word for word.
CREATE FUNCTION elshi_handles_case(the_post text, the_number integer) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM cases c WHERE c.post = the_post AND c.number = the_number AND elshi_may_see_post(c.handling_post));
END $$;

ALTER POLICY events_are_written_by_whoever_acts ON events WITH CHECK (
  CASE (SELECT elshi_kind())
    WHEN 'system' THEN true
    WHEN 'officer' THEN actor = elshi_actor() AND elshi_handles_case(post, number)
    WHEN 'applicant' THEN actor = elshi_actor() OR actor = current_setting('elshi.account', true)
    ELSE false
  END);
ALTER POLICY sealed_facts_are_written_by_whoever_acts ON sealed_facts WITH CHECK (
  CASE (SELECT elshi_kind())
    WHEN 'system' THEN true
    WHEN 'officer' THEN elshi_handles_case(post, number)
    WHEN 'applicant' THEN split_part(elshi_actor(), ':', 4) IN ('', subject)
    ELSE false
  END);
ALTER POLICY case_slips_are_written_for_the_applicant ON case_slips WITH CHECK (
  CASE (SELECT elshi_kind())
    WHEN 'system' THEN true
    WHEN 'officer' THEN elshi_handles_case(post, number)
    WHEN 'applicant' THEN elshi_actor() = 'case:' || post || ':' || number
    ELSE false
  END);
