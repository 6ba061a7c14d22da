-- DropIndex
DROP INDEX "draft_personId_idx";

-- CreateIndex
CREATE INDEX "draft_personId_activityId_idx" ON "draft"("personId", "activityId");
