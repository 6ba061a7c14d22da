-- CreateEnum
CREATE TYPE "Language" AS ENUM ('nb', 'nn', 'sv', 'en');

-- CreateEnum
CREATE TYPE "Country" AS ENUM ('NO', 'SE');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('user', 'clinicAdmin', 'deputy', 'leader', 'ehealth', 'dho', 'communications', 'auditor');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('draft', 'clinicReview', 'ehealthReview', 'purposeReview', 'communicationsReview', 'ehealthConfirmation', 'approved', 'returned', 'rejected', 'withdrawn', 'closed');

-- CreateEnum
CREATE TYPE "TemplateState" AS ENUM ('live', 'suspended', 'retired');

-- CreateEnum
CREATE TYPE "MessageState" AS ENUM ('queued', 'sending', 'accepted', 'sent', 'delivered', 'failed', 'expired', 'unknown', 'stopped');

-- CreateEnum
CREATE TYPE "DraftState" AS ENUM ('previewed', 'confirmed', 'cancelled', 'expired');

-- CreateEnum
CREATE TYPE "ApprovedValueKind" AS ENUM ('place', 'room', 'phone', 'unit');

-- CreateEnum
CREATE TYPE "NoticeState" AS ENUM ('waiting', 'sent', 'unreachable');

-- CreateEnum
CREATE TYPE "NumberCheck" AS ENUM ('lastFour', 'twice');

-- CreateTable
CREATE TABLE "trust" (
    "id" UUID NOT NULL,
    "tenantId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "senderText" TEXT NOT NULL,
    "country" "Country" NOT NULL,
    "timeZone" TEXT NOT NULL,
    "numberCheck" "NumberCheck" NOT NULL DEFAULT 'lastFour',
    "allowedCountries" "Country"[],
    "videoHosts" TEXT[],
    "firstNameAllowed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "trust_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinic" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" "Country" NOT NULL,
    "language" "Language" NOT NULL,
    "senderText" TEXT,
    "runByEhealth" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "clinic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "prefix" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "objectId" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" "Language",
    "active" BOOLEAN NOT NULL DEFAULT true,
    "expiresOn" DATE,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "clinicId" UUID,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "personId" UUID NOT NULL,
    "serviceUrl" TEXT NOT NULL,
    "conversationId" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "teamsUserId" TEXT NOT NULL,
    "welcomedAt" TIMESTAMPTZ(3),
    "unreachableAt" TIMESTAMPTZ(3),

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "purpose" (
    "id" UUID NOT NULL,
    "trustId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT,
    "approvedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "purpose_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approved_value" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "kind" "ApprovedValueKind" NOT NULL,
    "value" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "approved_value_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "proposerId" UUID NOT NULL,
    "templateId" UUID,
    "state" "ProposalState" NOT NULL,
    "returnedFrom" "ProposalState",
    "revision" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "purpose" TEXT,
    "purposeNote" TEXT,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,
    "textBefore" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "stateSince" TIMESTAMPTZ(3) NOT NULL,
    "resultId" UUID,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "step" "ProposalState" NOT NULL,
    "event" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "reason" TEXT,
    "textBefore" TEXT,
    "textAfter" TEXT,
    "purpose" TEXT,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "state" "TemplateState" NOT NULL DEFAULT 'live',
    "stateReason" TEXT,
    "stateSince" TIMESTAMPTZ(3) NOT NULL,
    "adoptedFromId" UUID,

    CONSTRAINT "template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template_version" (
    "id" UUID NOT NULL,
    "templateId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "purpose" TEXT NOT NULL,
    "senderText" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "proposalId" UUID,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "template_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sheet_row" (
    "templateId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "listedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sheet_row_pkey" PRIMARY KEY ("templateId")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "templateId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "seal" TEXT NOT NULL,
    "state" "DraftState" NOT NULL,
    "nonce" UUID NOT NULL,
    "content" BYTEA,
    "consentSource" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "activityId" TEXT,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "clinicId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "templateId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "seal" TEXT NOT NULL,
    "senderText" TEXT NOT NULL,
    "recipient" BYTEA NOT NULL,
    "recipientHash" BYTEA NOT NULL,
    "text" BYTEA NOT NULL,
    "segments" INTEGER NOT NULL,
    "consentSource" TEXT NOT NULL,
    "state" "MessageState" NOT NULL,
    "stateSince" TIMESTAMPTZ(3) NOT NULL,
    "code" TEXT,
    "providerId" TEXT,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,
    "activityId" TEXT,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_transition" (
    "id" BIGSERIAL NOT NULL,
    "messageId" UUID NOT NULL,
    "from" "MessageState",
    "to" "MessageState" NOT NULL,
    "code" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_transition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nonce" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "verb" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "outcomeId" UUID NOT NULL,
    "spentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nonce_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "alert" BOOLEAN NOT NULL,
    "state" "NoticeState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "activityId" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "trustId" UUID,
    "clinicId" UUID,
    "personId" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "outcome" TEXT NOT NULL,
    "code" TEXT,
    "detail" JSONB,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_block" (
    "id" BIGSERIAL NOT NULL,
    "firstId" BIGINT NOT NULL,
    "lastId" BIGINT NOT NULL,
    "count" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,
    "sealedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_block_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "trust_tenantId_key" ON "trust"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "clinic_trustId_key_key" ON "clinic"("trustId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "unit_clinicId_prefix_key" ON "unit"("clinicId", "prefix");

-- CreateIndex
CREATE UNIQUE INDEX "person_trustId_objectId_key" ON "person"("trustId", "objectId");

-- CreateIndex
CREATE UNIQUE INDEX "person_trustId_username_key" ON "person"("trustId", "username");

-- CreateIndex
CREATE INDEX "membership_clinicId_role_idx" ON "membership"("clinicId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "membership_personId_role_clinicId_key" ON "membership"("personId", "role", "clinicId");

-- CreateIndex
CREATE UNIQUE INDEX "purpose_trustId_key_key" ON "purpose"("trustId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "approved_value_clinicId_kind_value_key" ON "approved_value"("clinicId", "kind", "value");

-- CreateIndex
CREATE INDEX "proposal_clinicId_state_stateSince_idx" ON "proposal"("clinicId", "state", "stateSince");

-- CreateIndex
CREATE INDEX "proposal_proposerId_createdAt_idx" ON "proposal"("proposerId", "createdAt");

-- CreateIndex
CREATE INDEX "proposal_state_stateSince_idx" ON "proposal"("state", "stateSince");

-- CreateIndex
CREATE INDEX "decision_proposalId_decidedAt_idx" ON "decision"("proposalId", "decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "template_clinicId_name_key" ON "template"("clinicId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "template_version_templateId_version_key" ON "template_version"("templateId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "template_version_id_seal_key" ON "template_version"("id", "seal");

-- CreateIndex
CREATE UNIQUE INDEX "sheet_row_versionId_key" ON "sheet_row"("versionId");

-- CreateIndex
CREATE INDEX "sheet_row_clinicId_idx" ON "sheet_row"("clinicId");

-- CreateIndex
CREATE UNIQUE INDEX "draft_nonce_key" ON "draft"("nonce");

-- CreateIndex
CREATE INDEX "draft_personId_idx" ON "draft"("personId");

-- CreateIndex
CREATE INDEX "draft_state_expiresAt_idx" ON "draft"("state", "expiresAt");

-- CreateIndex
CREATE INDEX "message_clinicId_confirmedAt_id_idx" ON "message"("clinicId", "confirmedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "message_clinicId_recipientHash_confirmedAt_idx" ON "message"("clinicId", "recipientHash", "confirmedAt" DESC);

-- CreateIndex
CREATE INDEX "message_templateId_state_idx" ON "message"("templateId", "state");

-- CreateIndex
CREATE INDEX "message_state_stateSince_idx" ON "message"("state", "stateSince");

-- CreateIndex
CREATE INDEX "message_providerId_idx" ON "message"("providerId");

-- CreateIndex
CREATE INDEX "message_transition_messageId_idx" ON "message_transition"("messageId");

-- CreateIndex
CREATE INDEX "nonce_spentAt_idx" ON "nonce"("spentAt");

-- CreateIndex
CREATE INDEX "notice_state_nextAt_idx" ON "notice"("state", "nextAt");

-- CreateIndex
CREATE UNIQUE INDEX "notice_personId_subject_key" ON "notice"("personId", "subject");

-- CreateIndex
CREATE INDEX "audit_event_clinicId_id_idx" ON "audit_event"("clinicId", "id");

-- CreateIndex
CREATE INDEX "audit_event_personId_id_idx" ON "audit_event"("personId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_block_lastId_key" ON "audit_block"("lastId");

-- AddForeignKey
ALTER TABLE "clinic" ADD CONSTRAINT "clinic_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "clinic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purpose" ADD CONSTRAINT "purpose_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approved_value" ADD CONSTRAINT "approved_value_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template" ADD CONSTRAINT "template_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template" ADD CONSTRAINT "template_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_version" ADD CONSTRAINT "template_version_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet_row" ADD CONSTRAINT "sheet_row_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet_row" ADD CONSTRAINT "sheet_row_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "template_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_transition" ADD CONSTRAINT "message_transition_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rows that may never change: what was recorded, decided, sealed or published stays as it was.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON "audit_event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_block_append_only BEFORE UPDATE OR DELETE ON "audit_block"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_block_no_truncate BEFORE TRUNCATE ON "audit_block"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE ON "decision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER template_version_append_only BEFORE UPDATE OR DELETE ON "template_version"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- Deleted with its message only (LE-44), never changed.
CREATE TRIGGER message_transition_append_only BEFORE UPDATE ON "message_transition"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A message without a live seal cannot be stored: its version must be the one that the row of a live template
-- points at, under the same seal (XC-06). The row lock makes a suspension that comes at the same time wait, or
-- come first.
CREATE FUNCTION require_live_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "template" t
    JOIN "sheet_row" r ON r."templateId" = t.id
    JOIN "template_version" v ON v.id = r."versionId"
    WHERE t.id = NEW."templateId" AND t."clinicId" = NEW."clinicId" AND t.state = 'live'
      AND v.id = NEW."versionId" AND v.seal = NEW.seal
    FOR SHARE OF t;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no live seal for this message' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER message_live_seal BEFORE INSERT ON "message"
  FOR EACH ROW EXECUTE FUNCTION require_live_seal();
