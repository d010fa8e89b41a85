-- States and lines of the journal are what a version of the program makes of entries. So that a version that makes something else of them
-- knows what it has to fold anew, each kind of thing has the number by which its things were folded last; a kind without one is folded anew.

CREATE TABLE folds (
  kind text NOT NULL,
  fold integer NOT NULL,
  CONSTRAINT folds_key PRIMARY KEY (kind),
  CONSTRAINT folds_count_from_one CHECK (fold > 0)
);
ALTER TABLE folds ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY folds_are_the_systems ON folds USING ((SELECT elshi_kind()) = 'system') WITH CHECK ((SELECT elshi_kind()) = 'system');
GRANT SELECT, INSERT, UPDATE ON folds TO elshi_app;
