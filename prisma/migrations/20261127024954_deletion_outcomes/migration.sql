-- AlterTable
ALTER TABLE "deletion_portion" ADD COLUMN     "outcomes" JSONB;

-- AlterTable
ALTER TABLE "deviation" ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "templateId" UUID;

UPDATE "deviation" d SET "templateId" = m."templateId", "confirmedAt" = m."confirmedAt"
FROM "message" m WHERE m.id = d."messageId";
