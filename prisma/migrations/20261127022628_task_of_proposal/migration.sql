-- One open task of a kind for a thing; claimed exactly while somebody has it.
CREATE UNIQUE INDEX task_open ON "task" (subject, kind) WHERE state IN ('open', 'claimed');
CREATE INDEX task_waiting ON "task" ("trustId", kind, "clinicId", "openedAt") WHERE state IN ('open', 'claimed');
ALTER TABLE "task" ADD CONSTRAINT task_claimed CHECK
  (state NOT IN ('open', 'claimed') OR ((state = 'claimed') = ("claimedBy" IS NOT NULL AND "claimedAt" IS NOT NULL)));
ALTER TABLE "task" ADD CONSTRAINT task_closed CHECK ((state IN ('done', 'dropped')) = ("closedAt" IS NOT NULL));

-- A step at which a proposal waits is a task, whichever way the proposal got there: the step that it leaves is
-- closed, the one that it comes to is opened, in the same transaction.
CREATE FUNCTION follow_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.state = OLD.state THEN RETURN NULL; END IF;
    UPDATE "task" SET "closedAt" = NEW."stateSince",
        state = CASE NEW.state WHEN 'withdrawn' THEN 'dropped'::"TaskState" ELSE 'done'::"TaskState" END
      WHERE subject = 'proposal:' || NEW.id AND kind = OLD.state::text AND state IN ('open', 'claimed');
  END IF;
  IF NEW.state IN ('clinicReview', 'ehealthReview', 'purposeReview', 'communicationsReview', 'ehealthConfirmation')
  THEN
    INSERT INTO "task" (id, "trustId", "clinicId", kind, subject, "openedBy", "openedAt")
      SELECT gen_random_uuid(), c."trustId", c.id, NEW.state::text, 'proposal:' || NEW.id, NEW."proposerId",
        NEW."stateSince"
      FROM "clinic" c WHERE c.id = NEW."clinicId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER proposal_task AFTER INSERT OR UPDATE OF state ON "proposal"
  FOR EACH ROW EXECUTE FUNCTION follow_proposal();

-- What waits already.
INSERT INTO "task" (id, "trustId", "clinicId", kind, subject, "openedBy", "openedAt")
  SELECT gen_random_uuid(), c."trustId", c.id, p.state::text, 'proposal:' || p.id, p."proposerId", p."stateSince"
  FROM "proposal" p JOIN "clinic" c ON c.id = p."clinicId"
  WHERE p.state IN ('clinicReview', 'ehealthReview', 'purposeReview', 'communicationsReview', 'ehealthConfirmation');
