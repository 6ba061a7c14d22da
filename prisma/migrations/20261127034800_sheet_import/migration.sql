-- CreateEnum
CREATE TYPE "SheetImportState" AS ENUM ('read', 'applying', 'applied', 'dropped');

-- CreateEnum
CREATE TYPE "SheetImportMode" AS ENUM ('proposals', 'approved');

-- CreateEnum
CREATE TYPE "SheetVerdict" AS ENUM ('stopped', 'warned', 'ready', 'unchanged');

-- CreateTable
CREATE TABLE "sheet_import" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "state" "SheetImportState" NOT NULL DEFAULT 'read',
    "mode" "SheetImportMode",
    "decidedBy" UUID,
    "reason" TEXT,
    "warningReason" TEXT,
    "notes" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "stateSince" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sheet_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sheet_import_row" (
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sheet" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "clinicId" UUID,
    "unitId" UUID,
    "clinicName" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT,
    "purposeNote" TEXT,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,
    "verdict" "SheetVerdict" NOT NULL,
    "findings" JSONB NOT NULL,
    "places" JSONB NOT NULL,
    "dropped" BOOLEAN NOT NULL DEFAULT false,
    "outcome" TEXT,
    "resultId" UUID,

    CONSTRAINT "sheet_import_row_pkey" PRIMARY KEY ("importId","position")
);

-- CreateIndex
CREATE INDEX "sheet_import_trustId_createdAt_idx" ON "sheet_import"("trustId", "createdAt");

-- CreateIndex
CREATE INDEX "sheet_import_state_idx" ON "sheet_import"("state");

-- CreateIndex
CREATE INDEX "sheet_import_row_importId_verdict_idx" ON "sheet_import_row"("importId", "verdict");

-- AddForeignKey
ALTER TABLE "sheet_import_row" ADD CONSTRAINT "sheet_import_row_importId_fkey" FOREIGN KEY ("importId") REFERENCES "sheet_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;
