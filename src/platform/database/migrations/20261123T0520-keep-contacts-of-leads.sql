-- Who is to be spoken with about a lead: a name and an office, by the person’s recorded consent alone, and nothing beyond.
-- They stand apart from the journal, whose entries stay for good, so that a consent that is withdrawn takes the person with it.

CREATE TABLE lead_contacts (
  id uuid NOT NULL,
  kind text NOT NULL DEFAULT 'lead',
  lead text NOT NULL,
  name text NOT NULL,
  office text NOT NULL,
  consent_on date NOT NULL,
  consent_how text NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CONSTRAINT lead_contacts_key PRIMARY KEY (id),
  CONSTRAINT lead_contacts_belong_to_a_lead FOREIGN KEY (kind, lead) REFERENCES things (kind, id),
  CONSTRAINT lead_contacts_kind_is_lead CHECK (kind = 'lead'),
  CONSTRAINT lead_contacts_are_short CHECK (length(name) BETWEEN 1 AND 200 AND length(office) BETWEEN 1 AND 200 AND length(consent_how) BETWEEN 1 AND 200)
);
CREATE INDEX lead_contacts_by_lead ON lead_contacts (lead);

ALTER TABLE lead_contacts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_contacts_are_seen_with_leads ON lead_contacts FOR SELECT USING (elshi_keeps_journal('investment'));
CREATE POLICY lead_contacts_are_added ON lead_contacts FOR INSERT WITH CHECK (elshi_keeps_journal('investment') AND recorded_by = elshi_actor());
CREATE POLICY lead_contacts_are_forgotten ON lead_contacts FOR DELETE USING (elshi_keeps_journal('investment'));

GRANT SELECT, INSERT, DELETE ON lead_contacts TO elshi_app;
