-- Whether the definitions of the home state began a thing, or an account: in a demonstration whatever an account began is invented. It says
-- that and no name, for partners see the rows of what was released to them, and whose account made it is none of theirs. Lists tell it from
-- the row that they read anyway, so no index has it.

ALTER TABLE things ADD COLUMN is_defined boolean NOT NULL DEFAULT false;

SELECT set_config('elshi.kind', 'system', true), set_config('elshi.compartments', '*', true);
UPDATE things t SET is_defined = true FROM entries e WHERE e.kind = t.kind AND e.id = t.id AND e.sequence = 1 AND e.by = 'system';
SELECT set_config('elshi.kind', '', true), set_config('elshi.compartments', '', true);

-- Nobody passes off as defined what they begin themselves, and who began a thing never changes.
CREATE POLICY things_are_defined_by_definitions_alone ON things AS RESTRICTIVE FOR INSERT
  WITH CHECK (NOT is_defined OR elshi_kind() = 'system');
CREATE OR REPLACE FUNCTION elshi_thing_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.sequence <= OLD.sequence OR NEW.is_defined <> OLD.is_defined) AND elshi_kind() <> 'system' THEN
    RAISE EXCEPTION 'A thing of the journal goes on by an entry.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
