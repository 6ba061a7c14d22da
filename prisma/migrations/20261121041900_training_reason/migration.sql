-- AlterTable
ALTER TABLE "trust" ADD COLUMN     "trainingReason" TEXT;
