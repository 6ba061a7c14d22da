-- CreateEnum
CREATE TYPE "TaskState" AS ENUM ('open', 'claimed', 'done', 'dropped');

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "clinicId" UUID,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "state" "TaskState" NOT NULL DEFAULT 'open',
    "openedBy" UUID,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "claimedBy" UUID,
    "claimedAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),
    "escalatedAt" TIMESTAMPTZ(3),
    "closedBy" UUID,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "task_trustId_state_openedAt_idx" ON "task"("trustId", "state", "openedAt");

-- CreateIndex
CREATE INDEX "task_subject_idx" ON "task"("subject");
