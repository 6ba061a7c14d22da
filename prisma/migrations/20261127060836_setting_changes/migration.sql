-- DropIndex
DROP INDEX "approved_value_clinicId_kind_value_key";

-- AlterTable
ALTER TABLE "approved_value" ADD COLUMN     "endedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "setting_change" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "changedBy" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "setting_change_subject_idx" ON "setting_change"("subject");

-- CreateIndex
CREATE INDEX "approved_value_clinicId_kind_idx" ON "approved_value"("clinicId", "kind");

-- A value that ended may be approved again.
CREATE UNIQUE INDEX "approved_value_alive" ON "approved_value" ("clinicId", kind, value) WHERE "endedAt" IS NULL;

CREATE TRIGGER setting_change_append_only BEFORE UPDATE OR DELETE ON "setting_change"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER setting_change_no_truncate BEFORE TRUNCATE ON "setting_change"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
