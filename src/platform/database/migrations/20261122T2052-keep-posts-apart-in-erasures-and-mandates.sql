-- Posts are kept apart in two places more. An erasure is seen, asked for and settled at the posts of whoever does it, each hand in
-- its own name; the role over all posts has them all among its posts.
DROP POLICY erasure_proposals_are_for_both_hands ON erasure_proposals;
CREATE POLICY erasure_proposals_are_for_both_hands_at_their_posts ON erasure_proposals USING (
  (SELECT elshi_kind()) = 'system'
  OR ((elshi_has_role('operator') OR elshi_has_role('inspector')) AND elshi_may_see_post(post)));
CREATE POLICY erasure_proposals_are_made_by_operators ON erasure_proposals AS RESTRICTIVE FOR INSERT TO elshi_app
  WITH CHECK ((SELECT elshi_kind()) = 'system'
              OR (elshi_has_role('operator') AND proposed_by = elshi_actor() AND settled_as IS NULL));
CREATE POLICY erasure_proposals_are_settled_once ON erasure_proposals AS RESTRICTIVE FOR UPDATE TO elshi_app
  USING ((SELECT elshi_kind()) = 'system' OR settled_as IS NULL)
  WITH CHECK ((SELECT elshi_kind()) = 'system'
              OR (settled_by = elshi_actor()
                  AND CASE settled_as
                        WHEN 'withdrawn' THEN proposed_by = elshi_actor()
                        ELSE elshi_has_role('inspector') AND proposed_by <> elshi_actor()
                      END));

-- A mandate is ended once, by a post's own officers where that post recorded it, and not before its beginning.
CREATE POLICY mandates_are_ended_at_the_post_that_recorded_them ON mandates AS RESTRICTIVE FOR UPDATE TO elshi_app
  USING ((SELECT elshi_kind()) = 'system' OR (elshi_may_see_post(post) AND revoked_on IS NULL))
  WITH CHECK ((SELECT elshi_kind()) = 'system' OR (elshi_may_see_post(post) AND revoked_on >= valid_from));
