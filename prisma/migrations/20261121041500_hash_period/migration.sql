-- CreateTable
CREATE TABLE "hash_period" (
    "id" UUID NOT NULL,
    "trustId" UUID,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "keyId" TEXT NOT NULL,
    "key" BYTEA NOT NULL,

    CONSTRAINT "hash_period_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "hash_period_trustId_startsAt_keyId_key" ON "hash_period"("trustId", "startsAt", "keyId");

-- AlterTable
ALTER TABLE "message" ADD COLUMN "hashPeriodId" UUID;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_hashPeriodId_fkey" FOREIGN KEY ("hashPeriodId") REFERENCES "hash_period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
