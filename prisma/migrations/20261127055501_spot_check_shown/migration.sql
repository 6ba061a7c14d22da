-- AlterTable
ALTER TABLE "deletion_sample" ADD COLUMN     "shownTo" UUID[] DEFAULT ARRAY[]::UUID[];
