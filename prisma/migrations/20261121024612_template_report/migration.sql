-- CreateTable
CREATE TABLE "template_report" (
    "id" UUID NOT NULL,
    "templateId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "template_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "template_report_templateId_reportedAt_idx" ON "template_report"("templateId", "reportedAt");

-- AddForeignKey
ALTER TABLE "template_report" ADD CONSTRAINT "template_report_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
