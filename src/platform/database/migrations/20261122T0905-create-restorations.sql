-- Which backups this installation was restored from. A row without an end is a restore that was cut short: what had been erased after the
-- backup was taken is perhaps back, so no program may serve it. Legal basis: an erasure holds for good, copies included
-- (Law of Kazakhstan of 21 May 2013 No. 94-V on personal data: destruction when the purpose is reached).
CREATE TABLE restorations (
  backup_taken_at timestamptz NOT NULL,
  begun_at timestamptz NOT NULL DEFAULT now(),
  erasures_replayed integer,
  finished_at timestamptz,
  CONSTRAINT restorations_key PRIMARY KEY (begun_at),
  CONSTRAINT restorations_end_whole CHECK ((erasures_replayed IS NULL) = (finished_at IS NULL))
);
GRANT SELECT ON restorations TO elshi_app;
