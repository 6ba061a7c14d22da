-- The time of an appointment is not for everybody to read, so it is stored anew, encrypted.
ALTER TABLE "message" DROP COLUMN "validUntil",
ADD COLUMN     "validUntil" BYTEA,
ADD COLUMN     "values" BYTEA;

-- CreateIndex
CREATE INDEX "message_clinicId_state_confirmedAt_idx" ON "message"("clinicId", "state", "confirmedAt" DESC);
