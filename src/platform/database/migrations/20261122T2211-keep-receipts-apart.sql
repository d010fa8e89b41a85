-- No money without a receipt, and no receipt twice: its number is unique at the post that gave it, within a year. Kept without
-- spaces and in capitals. Nothing personal: the number, and the case for which it was given.
CREATE TABLE payment_receipts (
  post text NOT NULL,
  year integer NOT NULL,
  receipt text NOT NULL,
  case_post text NOT NULL,
  case_number integer NOT NULL,
  CONSTRAINT payment_receipts_key PRIMARY KEY (post, year, receipt),
  CONSTRAINT payment_receipts_have_a_number CHECK (receipt <> '')
);
ALTER TABLE payment_receipts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY payment_receipts_are_their_post_s ON payment_receipts USING (
  (SELECT elshi_kind()) = 'system' OR ((SELECT elshi_kind()) = 'officer' AND elshi_may_see_post(post)));
GRANT SELECT, INSERT ON payment_receipts TO elshi_app;

-- What was taken before keeps its number; of two that bear the same, the earlier one.
SELECT set_config('elshi.kind', 'system', true);
INSERT INTO payment_receipts (post, year, receipt, case_post, case_number)
SELECT coalesce((SELECT moved.body::json -> 'data' ->> 'handlingPost' FROM events moved
                 WHERE moved.post = paid.post AND moved.number = paid.number AND moved.kind = 'case-transferred'
                   AND moved.sequence < paid.sequence ORDER BY moved.sequence DESC LIMIT 1), paid.post),
       extract(year FROM paid.occurred_on)::integer,
       upper(regexp_replace(paid.body::json -> 'data' ->> 'receipt', '\s', '', 'g')), paid.post, paid.number
FROM events paid WHERE paid.kind = 'fee-paid' ORDER BY paid.recorded_at
ON CONFLICT DO NOTHING;
SELECT set_config('elshi.kind', '', true);
