-- CreateEnum
CREATE TYPE "AllowState" AS ENUM ('objected', 'accepted', 'allowed', 'declined', 'withdrawn');

-- CreateTable
CREATE TABLE "allow_entry" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "state" "AllowState" NOT NULL,
    "proposalId" UUID,
    "objectorId" UUID NOT NULL,
    "acceptedBy" UUID,
    "confirmedBy" UUID,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "stateSince" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "allow_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "allow_entry_trustId_state_idx" ON "allow_entry"("trustId", "state");
