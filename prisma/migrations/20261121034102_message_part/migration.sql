-- CreateTable
CREATE TABLE "message_part" (
    "messageId" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "state" "MessageState" NOT NULL,

    CONSTRAINT "message_part_pkey" PRIMARY KEY ("messageId","part")
);

-- AddForeignKey
ALTER TABLE "message_part" ADD CONSTRAINT "message_part_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
