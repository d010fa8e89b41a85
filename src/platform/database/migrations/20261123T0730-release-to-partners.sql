-- What was released to a partner ministry stands in a compartment of its own. A user of that ministry sees what was released to it and
-- what its own people said of it, and nothing else of this database; the wall stands here too, whatever the program asks.
--
-- Whose ministry it is follows from the one compartment that such a session has: `released.` and the code of the party. Who has none,
-- or more than one, sees nothing.

CREATE FUNCTION elshi_partner() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN elshi_kind() = 'partner' THEN substring(current_setting('elshi.compartments', true) FROM '^released\.([A-Z]{2,8})$') END;

ALTER TABLE things DROP CONSTRAINT things_compartment_is_one;
ALTER TABLE things ADD CONSTRAINT things_compartment_is_one
  CHECK (compartment IN ('relations', 'positions', 'investment', 'released'));
-- What is released stands in one file: that of the partner to whom it was released.
ALTER TABLE things ADD CONSTRAINT things_are_released_to_one CHECK (compartment <> 'released' OR cardinality(about) = 1);

-- Who keeps the ordinary file keeps what was released of it.
CREATE OR REPLACE FUNCTION elshi_keeps_journal(compartment text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(elshi_may_see_compartment(CASE compartment WHEN 'released' THEN 'relations' ELSE compartment END) AND (
  elshi_kind() = 'system'
  OR elshi_kind() = 'officer' AND (elshi_has_role('desk-officer') OR elshi_has_role('head-of-department')
    OR compartment = 'investment' AND elshi_has_role('investment-officer'))), false);

ALTER POLICY things_are_seen_by_compartment ON things
  USING (compartment = ANY (ARRAY(
    SELECT one FROM unnest(ARRAY['relations', 'positions', 'investment', 'released']) AS one WHERE elshi_keeps_journal(one))));
ALTER POLICY thing_parties_are_seen_by_compartment ON thing_parties
  USING (compartment = ANY (ARRAY(
    SELECT one FROM unnest(ARRAY['relations', 'positions', 'investment', 'released']) AS one WHERE elshi_keeps_journal(one))));

CREATE POLICY things_released_are_seen_by_their_partner ON things FOR SELECT
  USING (compartment = 'released' AND about = ARRAY[(SELECT elshi_partner())]);
CREATE POLICY thing_parties_released_are_seen_by_their_partner ON thing_parties FOR SELECT
  USING (compartment = 'released' AND party = (SELECT elshi_partner()));
-- Of entries a partner’s user sees their own; those of officers hold accounts and what was withdrawn.
CREATE POLICY entries_are_seen_by_the_partner_who_made_them ON entries FOR SELECT
  USING (compartment = 'released' AND elshi_partner() IS NOT NULL AND by = elshi_actor());

-- All that a partner’s user writes is a remark: one entry, in their own name, in their own ministry’s file.
CREATE POLICY remarks_are_made_by_partners ON things FOR INSERT
  WITH CHECK (kind = 'remark' AND compartment = 'released' AND sequence = 1 AND about = ARRAY[(SELECT elshi_partner())]);
CREATE POLICY remarks_stand_in_the_partner_s_file ON thing_parties FOR INSERT
  WITH CHECK (kind = 'remark' AND compartment = 'released' AND party = (SELECT elshi_partner()));
CREATE POLICY remarks_are_entered_by_partners ON entries FOR INSERT WITH CHECK (
  kind = 'remark' AND compartment = 'released' AND sequence = 1 AND by = elshi_actor()
  AND EXISTS (SELECT FROM things t WHERE t.kind = entries.kind AND t.id = entries.id AND t.about = ARRAY[(SELECT elshi_partner())]));

-- Tables whose rows go by their owner, by a role or are read by all: a partner has no part in them either.
DO $$
DECLARE
  one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['command_receipts', 'drafts', 'erasure_proposals', 'files', 'head_seals', 'mails', 'read_alarms',
      'read_disposals', 'read_log', 'read_reasons', 'sealed_heads', 'service_versions'] LOOP
    EXECUTE format('CREATE POLICY partners_have_no_part_in_it ON %I AS RESTRICTIVE TO elshi_app USING ((SELECT elshi_kind()) IS DISTINCT FROM ''partner'')', one);
  END LOOP;
END $$;
