-- AlterTable
ALTER TABLE "trust" ADD COLUMN     "serviceOwner" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "systemOwner" TEXT NOT NULL DEFAULT '';
