-- AlterTable
ALTER TABLE "trust" ADD COLUMN     "stopSeconds" INTEGER NOT NULL DEFAULT 15,
ADD COLUMN     "training" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "trainingNumbers" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "clinic" ADD COLUMN     "automaticFrom" INTEGER NOT NULL DEFAULT 540,
ADD COLUMN     "automaticUntil" INTEGER NOT NULL DEFAULT 1020,
ADD COLUMN     "dailyParts" INTEGER NOT NULL DEFAULT 1000,
ADD COLUMN     "earlyFrom" INTEGER NOT NULL DEFAULT 360,
ADD COLUMN     "manualFrom" INTEGER NOT NULL DEFAULT 480,
ADD COLUMN     "manualUntil" INTEGER NOT NULL DEFAULT 1260,
ADD COLUMN     "onHolidays" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "partsWarnedOn" DATE;

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "departAfter" TIMESTAMPTZ(3),
ADD COLUMN     "followedUpAt" TIMESTAMPTZ(3),
ADD COLUMN     "followedUpBy" UUID,
ADD COLUMN     "followedUpHow" TEXT,
ADD COLUMN     "leaveReason" TEXT,
ADD COLUMN     "training" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "validUntil" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "favourite" (
    "personId" UUID NOT NULL,
    "templateId" UUID NOT NULL,
    "starredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "favourite_pkey" PRIMARY KEY ("personId","templateId")
);

-- CreateTable
CREATE TABLE "deviation" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deviation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "deviation_clinicId_reportedAt_idx" ON "deviation"("clinicId", "reportedAt");

-- CreateIndex
CREATE UNIQUE INDEX "deviation_messageId_kind_key" ON "deviation"("messageId", "kind");

-- CreateIndex
CREATE INDEX "message_personId_confirmedAt_idx" ON "message"("personId", "confirmedAt" DESC);
