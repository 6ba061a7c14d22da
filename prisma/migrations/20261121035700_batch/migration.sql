-- AlterTable
ALTER TABLE "message" ADD COLUMN "batchId" UUID;

-- What was confirmed together is counted again, and most messages are confirmed alone.
CREATE INDEX message_batch ON "message" ("batchId") WHERE "batchId" IS NOT NULL;
