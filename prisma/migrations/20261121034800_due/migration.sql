-- AlterTable
ALTER TABLE "message" ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0;

-- What is due is found by the moment at which it may leave, however many others wait or have left.
CREATE INDEX message_due ON "message" (coalesce("departAfter", "confirmedAt")) WHERE state = 'queued';
