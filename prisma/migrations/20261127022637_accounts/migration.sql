-- CreateEnum
CREATE TYPE "SpecialRight" AS ENUM ('massSend');

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "activatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "invitedAt" TIMESTAMPTZ(3),
ADD COLUMN     "lastUsedAt" TIMESTAMPTZ(3),
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "trainedAt" TIMESTAMPTZ(3),
ADD COLUMN     "trainingVersion" INTEGER;

-- CreateTable
CREATE TABLE "personal_right" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "right" "SpecialRight" NOT NULL,

    CONSTRAINT "personal_right_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "personal_right_personId_clinicId_right_key" ON "personal_right"("personId", "clinicId", "right");

-- AddForeignKey
ALTER TABLE "personal_right" ADD CONSTRAINT "personal_right_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_right" ADD CONSTRAINT "personal_right_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever had an account before invitations were kept has followed one; what was learnt is asked once.
UPDATE "person" SET "invitedAt" = CURRENT_TIMESTAMP, "activatedAt" = CURRENT_TIMESTAMP;
