-- A report can come on a message that waits to be handed over once more: it left when that was told, or its age would
-- never be counted and it would never be deleted (LE-44).
CREATE OR REPLACE FUNCTION keep_left_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."leftAt" := CASE
    WHEN NEW.state = 'queued' THEN NULL
    WHEN OLD.state = 'queued' OR NEW.state IN ('sending', 'stopped') THEN NEW."stateSince"
    WHEN OLD.state = 'sending' AND NEW.state = 'failed' THEN NEW."stateSince"
    ELSE OLD."leftAt"
  END;
  RETURN NEW;
END $$;
