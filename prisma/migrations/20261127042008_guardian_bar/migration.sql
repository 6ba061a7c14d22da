-- CreateTable
CREATE TABLE "guardian_bar" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "reference" BYTEA NOT NULL,
    "referenceHash" BYTEA NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "guardian_bar_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "guardian_bar_clinicId_referenceHash_key" ON "guardian_bar"("clinicId", "referenceHash");
