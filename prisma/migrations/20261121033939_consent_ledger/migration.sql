-- CreateEnum
CREATE TYPE "ConsentRegime" AS ENUM ('attest', 'ledger', 'optOut');

-- CreateEnum
CREATE TYPE "ConsentChoice" AS ENUM ('yes', 'no', 'unset');

-- CreateEnum
CREATE TYPE "ConsentRelation" AS ENUM ('patient', 'guardian', 'nextOfKin', 'anyone');

-- AlterTable
ALTER TABLE "clinic" ADD COLUMN     "consentMode" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "consentRegime" "ConsentRegime",
ADD COLUMN     "decisionOwner" TEXT,
ADD COLUMN     "riskAnalysisOn" DATE;

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "reference" BYTEA,
ADD COLUMN     "relation" "ConsentRelation" NOT NULL DEFAULT 'patient';

-- AlterTable
ALTER TABLE "trust" ADD COLUMN     "consentMonths" INTEGER NOT NULL DEFAULT 14,
ADD COLUMN     "consentRegime" "ConsentRegime";

-- CreateTable
CREATE TABLE "consent_answer" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "number" BYTEA NOT NULL,
    "numberHash" BYTEA NOT NULL,
    "relation" "ConsentRelation" NOT NULL,
    "reference" BYTEA,
    "referenceHash" BYTEA NOT NULL,
    "choice" "ConsentChoice" NOT NULL,
    "source" TEXT NOT NULL,
    "statedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "lapsesAt" TIMESTAMPTZ(3),
    "personId" UUID,

    CONSTRAINT "consent_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_record" (
    "id" BIGSERIAL NOT NULL,
    "answerId" UUID NOT NULL,
    "choice" "ConsentChoice" NOT NULL,
    "source" TEXT NOT NULL,
    "statedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "lapsesAt" TIMESTAMPTZ(3),
    "personId" UUID,

    CONSTRAINT "consent_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "consent_answer_trustId_numberHash_idx" ON "consent_answer"("trustId", "numberHash");

-- CreateIndex
CREATE INDEX "consent_answer_answeredAt_idx" ON "consent_answer"("answeredAt");

-- CreateIndex
CREATE UNIQUE INDEX "consent_answer_ownerId_numberHash_relation_referenceHash_key" ON "consent_answer"("ownerId", "numberHash", "relation", "referenceHash");

-- CreateIndex
CREATE INDEX "consent_record_answerId_idx" ON "consent_record"("answerId");

-- AddForeignKey
ALTER TABLE "consent_record" ADD CONSTRAINT "consent_record_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "consent_answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What somebody answered is deleted with the answer that stands now, never changed.
CREATE TRIGGER consent_record_append_only BEFORE UPDATE ON "consent_record"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
