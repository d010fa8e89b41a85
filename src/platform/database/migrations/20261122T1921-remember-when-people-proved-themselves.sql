-- When the holder of a session last proved who they are: by signing in, or by doing so again for something grave. A session is
-- kept alive by use; this moment is not.
ALTER TABLE sessions ADD COLUMN proved_at timestamptz;
UPDATE sessions SET proved_at = created_at;
ALTER TABLE sessions ALTER COLUMN proved_at SET NOT NULL;
