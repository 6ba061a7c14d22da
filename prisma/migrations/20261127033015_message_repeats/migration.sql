-- AlterTable
ALTER TABLE "message" ADD COLUMN     "repeatsId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "message_repeatsId_key" ON "message"("repeatsId");
