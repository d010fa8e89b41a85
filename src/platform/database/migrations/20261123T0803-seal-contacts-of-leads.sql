-- Whom to speak with about a lead is a person: name, office and how they consented are sealed under a key of the person's own row,
-- as every personal fact at rest is. Rows of before are sealed by the program at its next start, which alone holds the keys.

ALTER TABLE lead_contacts
  ADD COLUMN wrapped bytea,
  ADD COLUMN sealed bytea,
  ALTER COLUMN name DROP NOT NULL,
  ALTER COLUMN office DROP NOT NULL,
  ALTER COLUMN consent_how DROP NOT NULL,
  ADD CONSTRAINT lead_contacts_are_sealed_or_wait_for_it CHECK (
    (sealed IS NOT NULL AND wrapped IS NOT NULL AND name IS NULL AND office IS NULL AND consent_how IS NULL)
    OR (sealed IS NULL AND wrapped IS NULL AND name IS NOT NULL AND office IS NOT NULL AND consent_how IS NOT NULL));

-- Nothing but the sealing of what was written before it, and a new wrapping of its key, changes a row.
CREATE POLICY lead_contacts_are_sealed ON lead_contacts FOR UPDATE USING (elshi_keeps_journal('investment')) WITH CHECK (sealed IS NOT NULL);
GRANT UPDATE (wrapped, sealed, name, office, consent_how) ON lead_contacts TO elshi_app;
