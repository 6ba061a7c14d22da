-- CreateEnum
CREATE TYPE "OrderLineState" AS ENUM ('waiting', 'done', 'refused');

-- CreateEnum
CREATE TYPE "LeaverState" AS ENUM ('reported', 'closed', 'refused');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('waiting', 'sending', 'sent', 'unknown', 'failed');

-- CreateTable
CREATE TABLE "away" (
    "personId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "away_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "access_order" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "orderedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_order_line" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "who" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "state" "OrderLineState" NOT NULL DEFAULT 'waiting',
    "reason" TEXT,
    "personId" UUID,
    "decidedBy" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "access_order_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leadership" (
    "personId" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "leadership_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "leaver" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "lastDay" DATE NOT NULL,
    "state" "LeaverState" NOT NULL DEFAULT 'reported',
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "setsExpiry" BOOLEAN NOT NULL,
    "expiredBefore" DATE,
    "endedAt" TIMESTAMPTZ(3),
    "closedBy" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "videoClosedAt" TIMESTAMPTZ(3),
    "videoClosedBy" UUID,

    CONSTRAINT "leaver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailbox" (
    "ownerId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "trustId" UUID NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "mailbox_pkey" PRIMARY KEY ("ownerId","role")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "state" "MailState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3),
    "code" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "access_order_leaderId_orderedAt_idx" ON "access_order"("leaderId", "orderedAt");

-- CreateIndex
CREATE UNIQUE INDEX "access_order_line_orderId_position_key" ON "access_order_line"("orderId", "position");

-- CreateIndex
CREATE INDEX "leadership_leaderId_idx" ON "leadership"("leaderId");

-- CreateIndex
CREATE INDEX "leaver_state_lastDay_idx" ON "leaver"("state", "lastDay");

-- CreateIndex
CREATE INDEX "leaver_personId_idx" ON "leaver"("personId");

-- CreateIndex
CREATE INDEX "mail_state_nextAt_idx" ON "mail"("state", "nextAt");

-- AddForeignKey
ALTER TABLE "access_order_line" ADD CONSTRAINT "access_order_line_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "access_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is asked for while a mail waits comes with it; one leaver report of a person in a clinic at a time is open.
CREATE UNIQUE INDEX mail_waiting ON "mail" ("ownerId", role) WHERE state = 'waiting';
CREATE UNIQUE INDEX leaver_open ON "leaver" ("personId", "clinicId") WHERE state = 'reported';
ALTER TABLE "away" ADD CONSTRAINT away_order CHECK ("from" <= "until");
