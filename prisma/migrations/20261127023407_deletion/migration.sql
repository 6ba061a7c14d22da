-- CreateEnum
CREATE TYPE "DeletionState" AS ENUM ('prepared', 'checking', 'deleting', 'done');

-- DropForeignKey
ALTER TABLE "message_part" DROP CONSTRAINT "message_part_messageId_fkey";

-- DropForeignKey
ALTER TABLE "message_transition" DROP CONSTRAINT "message_transition_messageId_fkey";

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "leftAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "deletion_run" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "state" "DeletionState" NOT NULL,
    "stateSince" TIMESTAMPTZ(3) NOT NULL,
    "found" INTEGER NOT NULL,
    "oldestAt" TIMESTAMPTZ(3),
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "startedBy" UUID,
    "cutoff" TIMESTAMPTZ(3),
    "frozen" INTEGER,
    "digest" BYTEA,
    "seed" BYTEA,
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedBy" UUID,
    "doneAt" TIMESTAMPTZ(3),
    "certificate" JSONB,

    CONSTRAINT "deletion_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deletion_portion" (
    "runId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "ids" UUID[],
    "missed" UUID[] DEFAULT ARRAY[]::UUID[],
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "deletion_portion_pkey" PRIMARY KEY ("runId","position")
);

-- CreateTable
CREATE TABLE "deletion_sample" (
    "runId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "messageId" UUID NOT NULL,
    "senderId" UUID NOT NULL,
    "patientsNumber" BOOLEAN,
    "consentSeen" BOOLEAN,
    "rightTemplate" BOOLEAN,
    "checkerId" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "deletion_sample_pkey" PRIMARY KEY ("runId","position")
);

-- CreateTable
CREATE TABLE "single_deletion" (
    "messageId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "deletedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "single_deletion_pkey" PRIMARY KEY ("messageId")
);

-- CreateTable
CREATE TABLE "deleted_batch" (
    "batchId" UUID NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "deleted_batch_pkey" PRIMARY KEY ("batchId")
);

-- CreateTable
CREATE TABLE "daily_count" (
    "clinicId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "templateId" UUID NOT NULL,
    "outcome" "MessageState" NOT NULL,
    "training" BOOLEAN NOT NULL,
    "messages" INTEGER NOT NULL,
    "parts" INTEGER NOT NULL,

    CONSTRAINT "daily_count_pkey" PRIMARY KEY ("clinicId","day","templateId","outcome","training")
);

-- CreateIndex
CREATE INDEX "deletion_run_clinicId_startedAt_idx" ON "deletion_run"("clinicId", "startedAt" DESC);

-- CreateIndex
CREATE INDEX "single_deletion_clinicId_deletedAt_idx" ON "single_deletion"("clinicId", "deletedAt");

-- AddForeignKey
ALTER TABLE "deletion_portion" ADD CONSTRAINT "deletion_portion_runId_fkey" FOREIGN KEY ("runId") REFERENCES "deletion_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deletion_sample" ADD CONSTRAINT "deletion_sample_runId_fkey" FOREIGN KEY ("runId") REFERENCES "deletion_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- One of a clinic at a time is not done: two administrators who start at once start the same one.
CREATE UNIQUE INDEX "deletion_run_open" ON "deletion_run"("clinicId") WHERE state <> 'done';

-- The age of a message counts from when it left, or was refused or stopped for good (LE-44). Kept here, so that
-- nothing that moves a message can forget it; what waits again has not left.
UPDATE "message" m SET "leftAt" = m."stateSince" WHERE m.state IN ('sending', 'stopped');
UPDATE "message" m SET "leftAt" = left_at.at
FROM (SELECT "messageId" AS id, max(at) AS at FROM "message_transition" WHERE "to" = 'sending' GROUP BY 1) left_at
WHERE left_at.id = m.id AND m.state NOT IN ('queued', 'sending', 'stopped');

CREATE FUNCTION keep_left_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."leftAt" := CASE
    WHEN NEW.state = 'queued' THEN NULL
    WHEN NEW.state IN ('sending', 'stopped') THEN NEW."stateSince"
    WHEN OLD.state = 'sending' AND NEW.state = 'failed' THEN NEW."stateSince"
    ELSE OLD."leftAt"
  END;
  RETURN NEW;
END $$;
CREATE TRIGGER message_left_at BEFORE UPDATE OF state ON "message"
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION keep_left_at();

-- History and parts go with their message, all of a statement's at one blow. The planner cannot know how few they
-- are, and would read the whole tables.
CREATE FUNCTION delete_with_message() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE ids uuid[] := (SELECT array_agg(id) FROM gone);
BEGIN
  DELETE FROM "message_transition" WHERE "messageId" = ANY (ids);
  DELETE FROM "message_part" WHERE "messageId" = ANY (ids);
  RETURN NULL;
END $$;
CREATE TRIGGER message_takes_its_own AFTER DELETE ON "message" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION delete_with_message();

-- Not by itself: only from within the trigger above.
DROP TRIGGER message_transition_deleted_with_message ON "message_transition";
DROP FUNCTION refuse_lone_deletion();
CREATE FUNCTION refuse_lone_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are deleted with their message only', TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER message_transition_deleted_with_message BEFORE DELETE ON "message_transition"
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_lone_deletion();

-- Without the foreign keys: no history of nothing, and no emptying at one blow that leaves the history behind.
CREATE FUNCTION require_message() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  IF EXISTS (SELECT FROM added a WHERE NOT EXISTS (SELECT FROM "message" m WHERE m.id = a."messageId")) THEN
    RAISE EXCEPTION 'rows of % belong to a message', TG_TABLE_NAME USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER message_transition_of_message AFTER INSERT ON "message_transition" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION require_message();
CREATE TRIGGER message_part_of_message AFTER INSERT ON "message_part" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION require_message();
CREATE TRIGGER message_no_truncate BEFORE TRUNCATE ON "message"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What a run was started with, what was drawn and answered, and the certificate stay as they were written.
CREATE FUNCTION keep_deletion_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state <> 'done' AND (OLD.state = 'prepared'
    OR (OLD."clinicId", OLD."startedAt", OLD."startedBy", OLD.cutoff, OLD.frozen, OLD.digest, OLD.seed)
      IS NOT DISTINCT FROM (NEW."clinicId", NEW."startedAt", NEW."startedBy", NEW.cutoff, NEW.frozen, NEW.digest, NEW.seed))
  THEN RETURN NEW; END IF;
  IF TG_OP = 'DELETE' AND OLD.state = 'prepared' THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'a started run is not changed' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER deletion_run_kept BEFORE UPDATE OR DELETE ON "deletion_run"
  FOR EACH ROW EXECUTE FUNCTION keep_deletion_run();
CREATE FUNCTION keep_deletion_portion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."deletedAt" IS NULL AND OLD.ids = NEW.ids THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'what was frozen into a run is not changed' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER deletion_portion_kept BEFORE UPDATE OR DELETE ON "deletion_portion"
  FOR EACH ROW EXECUTE FUNCTION keep_deletion_portion();
CREATE FUNCTION keep_deletion_sample() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."answeredAt" IS NULL
    AND (OLD."messageId", OLD."senderId") = (NEW."messageId", NEW."senderId") THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a spot check is not changed' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER deletion_sample_kept BEFORE UPDATE OR DELETE ON "deletion_sample"
  FOR EACH ROW EXECUTE FUNCTION keep_deletion_sample();
