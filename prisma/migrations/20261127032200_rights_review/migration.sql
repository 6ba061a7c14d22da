-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('open', 'overdue', 'done');

-- CreateEnum
CREATE TYPE "ReviewItemState" AS ENUM ('open', 'confirmed', 'changed', 'closed', 'suspended');

-- AlterTable
ALTER TABLE "trust" ADD COLUMN     "reviewSuspends" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "rights_review" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "clinicId" UUID,
    "ownerId" UUID NOT NULL,
    "quarter" TEXT NOT NULL,
    "state" "ReviewState" NOT NULL DEFAULT 'open',
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "remindedDays" INTEGER,
    "warnedAt" TIMESTAMPTZ(3),
    "suspendedAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "rights_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rights_review_item" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "roles" "Role"[],
    "revision" INTEGER NOT NULL,
    "state" "ReviewItemState" NOT NULL DEFAULT 'open',
    "decidedBy" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "rights_review_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rights_review_seen" (
    "itemId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rights_review_seen_pkey" PRIMARY KEY ("itemId","personId")
);

-- CreateIndex
CREATE INDEX "rights_review_trustId_state_idx" ON "rights_review"("trustId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "rights_review_ownerId_quarter_key" ON "rights_review"("ownerId", "quarter");

-- CreateIndex
CREATE INDEX "rights_review_item_personId_idx" ON "rights_review_item"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "rights_review_item_reviewId_personId_key" ON "rights_review_item"("reviewId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "rights_review_item_reviewId_position_key" ON "rights_review_item"("reviewId", "position");

-- AddForeignKey
ALTER TABLE "rights_review_item" ADD CONSTRAINT "rights_review_item_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "rights_review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rights_review_seen" ADD CONSTRAINT "rights_review_seen_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "rights_review_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
