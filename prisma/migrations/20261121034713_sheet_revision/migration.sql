-- AlterTable
ALTER TABLE "trust" ADD COLUMN     "sheetRevision" INTEGER NOT NULL DEFAULT 0;
