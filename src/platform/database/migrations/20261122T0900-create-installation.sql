-- What every other table rests on: who may do what in this database, who acts in this transaction, and what this installation is.
--
-- The trust boundary: the program itself tells the database who acts (elshi.actor and its kin), at the start of each transaction and from
-- the signed-in session only. Row-level security therefore guards against a forgotten condition in a statement of ours, and against an
-- injected statement in so far as it does not set these values itself. It does not guard against a program that was taken over whole;
-- against that stand the grants (no change of a log, no DDL, no SET ROLE), the encryption of personal facts and the signed heads of the log.

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO elshi_app, elshi_disposal;
GRANT SELECT ON elshi_migrations TO elshi_app, elshi_disposal;

-- Who acts: an account's id, or nothing outside asActor.
CREATE FUNCTION elshi_actor() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('elshi.actor', true), '');

-- What kind of actor: officer, applicant, operator, partner, system; or nothing.
CREATE FUNCTION elshi_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('elshi.kind', true), '');

-- Everything ('*') is honoured for the system alone; nothing set means nothing seen. Written without a sub-select so that the planner
-- can put the body in the place of the call.
CREATE FUNCTION elshi_may_see_post(post text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(
    (current_setting('elshi.posts', true) = '*' AND current_setting('elshi.kind', true) = 'system')
    OR post = ANY (string_to_array(current_setting('elshi.posts', true), ',')), false);

CREATE FUNCTION elshi_may_see_compartment(compartment text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(
    (current_setting('elshi.compartments', true) = '*' AND current_setting('elshi.kind', true) = 'system')
    OR compartment = ANY (string_to_array(current_setting('elshi.compartments', true), ',')), false);

-- For logs and other records that are never changed: a trigger that stops the owner too, whom grants do not stop.
CREATE FUNCTION elshi_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are kept as they were written: % is refused', tg_table_name, tg_op USING ERRCODE = 'insufficient_privilege';
END $$;

-- One row, written when the installation is born. A demonstration stays one for ever, and real work never becomes one.
CREATE TABLE installation (
  id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT installation_key PRIMARY KEY,
  born timestamptz NOT NULL DEFAULT now(),
  demonstration boolean NOT NULL,
  only_one boolean NOT NULL DEFAULT true CONSTRAINT installation_only_one CHECK (only_one),
  CONSTRAINT installation_single UNIQUE (only_one)
);
CREATE TRIGGER installation_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON installation
  FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change();
GRANT SELECT ON installation TO elshi_app, elshi_disposal;
