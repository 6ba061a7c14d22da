-- CreateEnum
CREATE TYPE "ApprovedValueState" AS ENUM ('waiting', 'accepted', 'declined');

-- AlterTable
ALTER TABLE "approved_value" ADD COLUMN     "addedAt" TIMESTAMPTZ(3),
ADD COLUMN     "addedBy" UUID,
ADD COLUMN     "decidedBy" UUID,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "replacesId" UUID,
ADD COLUMN     "state" "ApprovedValueState" NOT NULL DEFAULT 'accepted';

-- AlterTable
ALTER TABLE "clinic" ADD COLUMN     "valueRevision" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "help_text" (
    "trustId" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "setBy" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "help_text_pkey" PRIMARY KEY ("trustId","topic")
);

-- CreateTable
CREATE TABLE "help_link" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "help_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "help_link_trustId_idx" ON "help_link"("trustId");

-- AddForeignKey
ALTER TABLE "help_text" ADD CONSTRAINT "help_text_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_link" ADD CONSTRAINT "help_link_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
