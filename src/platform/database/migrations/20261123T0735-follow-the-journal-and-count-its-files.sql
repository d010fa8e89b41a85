-- The journal is followed in the order of commit, as the log of cases is, so that the heads of its things are signed outside the database.
-- A file on a partner holds tens of thousands of things: what waits in it is found by an index of its own, what it holds is counted from
-- indexes alone, and long lists read a thing in outline.

ALTER TABLE entries
  ADD COLUMN position bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN transaction xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX entries_by_commit ON entries (transaction, position);

-- What long lists ask of a thing, where that is much less than its state.
ALTER TABLE things ADD COLUMN outline jsonb;
ALTER TABLE thing_parties ADD COLUMN waiting_on text, ADD COLUMN waiting_since date;

-- The words of a thing stand by themselves: row-level security keeps PostgreSQL from looking for words by an index in the table that it
-- guards, for the comparison might tell of rows that are not seen. Row-level security is not forced here upon the owner of the table, so
-- that the function below finds by the index; it tells ids alone, of the compartments that the asker keeps.
CREATE TABLE thing_words (
  kind text NOT NULL,
  id text NOT NULL,
  compartment text NOT NULL,
  about text[] NOT NULL,
  on_day date,
  words tsvector NOT NULL,
  CONSTRAINT thing_words_key PRIMARY KEY (kind, id),
  CONSTRAINT thing_words_belong_to_a_thing FOREIGN KEY (kind, id) REFERENCES things (kind, id)
);

SELECT set_config('elshi.kind', 'system', true), set_config('elshi.compartments', '*', true);
UPDATE thing_parties p SET waiting_on = t.waiting_on, waiting_since = t.waiting_since
FROM things t WHERE t.kind = p.kind AND t.id = p.id AND t.waiting_on IS NOT NULL;
INSERT INTO thing_words (kind, id, compartment, about, on_day, words) SELECT kind, id, compartment, about, on_day, words FROM things;
SELECT set_config('elshi.kind', '', true), set_config('elshi.compartments', '', true);

DROP INDEX things_by_words;
ALTER TABLE things DROP COLUMN words;
CREATE INDEX thing_words_by_word ON thing_words USING gin (words);

ALTER TABLE thing_words ENABLE ROW LEVEL SECURITY;
CREATE POLICY thing_words_are_seen_by_compartment ON thing_words FOR SELECT
  USING (compartment = ANY (ARRAY(
    SELECT one FROM unnest(ARRAY['relations', 'positions', 'investment', 'released']) AS one WHERE elshi_keeps_journal(one))));
CREATE POLICY thing_words_released_are_seen_by_their_partner ON thing_words FOR SELECT
  USING (compartment = 'released' AND about = ARRAY[(SELECT elshi_partner())]);
CREATE POLICY thing_words_are_kept_with_the_thing ON thing_words FOR INSERT WITH CHECK (EXISTS (
  SELECT FROM things t
  WHERE t.kind = thing_words.kind AND t.id = thing_words.id AND t.compartment = thing_words.compartment AND t.about = thing_words.about));
CREATE POLICY thing_words_change_with_the_thing ON thing_words FOR UPDATE
  USING (elshi_keeps_journal(compartment)) WITH CHECK (elshi_keeps_journal(compartment));
GRANT SELECT, INSERT, UPDATE ON thing_words TO elshi_app;

-- What has these words, the latest first: in the files of these parties, where any are named.
CREATE FUNCTION elshi_find_by_words(wanted tsquery, kinds text[], parties text[], most integer)
RETURNS TABLE (kind text, id text, on_day date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT w.kind, w.id, w.on_day FROM thing_words w
  WHERE w.words @@ wanted AND w.kind = ANY (kinds) AND (parties IS NULL OR w.about && parties)
    AND w.compartment = ANY (ARRAY(
      SELECT one FROM unnest(ARRAY['relations', 'positions', 'investment']) AS one WHERE elshi_keeps_journal(one)))
  ORDER BY w.on_day DESC NULLS LAST, w.kind, w.id LIMIT most
$$;
REVOKE ALL ON FUNCTION elshi_find_by_words FROM PUBLIC;
GRANT EXECUTE ON FUNCTION elshi_find_by_words TO elshi_app;

DROP INDEX thing_parties_newest;
DROP INDEX thing_parties_due;
DROP INDEX thing_parties_within;
CREATE INDEX thing_parties_newest ON thing_parties (party, kind, on_day DESC NULLS LAST, id) INCLUDE (compartment);
CREATE INDEX thing_parties_due ON thing_parties (party, kind, due, id) INCLUDE (compartment) WHERE is_open;
CREATE INDEX thing_parties_within ON thing_parties (party, kind, within, on_day DESC NULLS LAST, id) INCLUDE (compartment);
CREATE INDEX thing_parties_waiting ON thing_parties (party, waiting_since, kind, id) INCLUDE (compartment) WHERE waiting_on IS NOT NULL;

-- Over all files: what waits on somebody, what is due soonest, what is newest.
CREATE INDEX things_waiting_on ON things (waiting_on, waiting_since, kind, id) INCLUDE (compartment) WHERE waiting_on IS NOT NULL;
CREATE INDEX things_due ON things (kind, due, id) INCLUDE (compartment) WHERE is_open;
CREATE INDEX things_newest ON things (kind, on_day DESC NULLS LAST, id) INCLUDE (compartment);
