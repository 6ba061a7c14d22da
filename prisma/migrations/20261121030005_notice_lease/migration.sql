-- AlterTable
ALTER TABLE "conversation" DROP COLUMN "unreachableAt";

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "alertRevision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "leaseUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "unreachableAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "notice_personId_state_changedAt_idx" ON "notice"("personId", "state", "changedAt");
