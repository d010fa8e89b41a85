-- Numbers of acts and documents have no gaps: each comes from a locked counter row, in the transaction that issues.
CREATE TABLE document_counters (
  post text NOT NULL,
  document text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL,
  CONSTRAINT document_counters_key PRIMARY KEY (post, document, year),
  CONSTRAINT document_counters_begin_at_one CHECK (last > 0)
);
GRANT SELECT, INSERT, UPDATE ON document_counters TO elshi_app;
