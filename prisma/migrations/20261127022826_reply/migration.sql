-- CreateTable
CREATE TABLE "reply" (
    "id" BYTEA NOT NULL,
    "said" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reply_receivedAt_idx" ON "reply"("receivedAt");
