-- AlterTable
ALTER TABLE "clinic" ADD COLUMN     "contactRegister" BOOLEAN NOT NULL DEFAULT false;
