-- DropIndex
DROP INDEX "audit_event_clinicId_id_idx";

-- DropIndex
DROP INDEX "audit_event_personId_id_idx";

-- CreateIndex
CREATE INDEX "audit_event_trustId_at_id_idx" ON "audit_event"("trustId", "at", "id");

-- CreateIndex
CREATE INDEX "audit_event_clinicId_at_id_idx" ON "audit_event"("clinicId", "at", "id");

-- CreateIndex
CREATE INDEX "audit_event_personId_at_id_idx" ON "audit_event"("personId", "at", "id");

-- CreateIndex
CREATE INDEX "audit_event_subject_at_id_idx" ON "audit_event"("subject", "at", "id");

-- CreateIndex
CREATE INDEX "audit_event_action_at_id_idx" ON "audit_event"("action", "at", "id");

-- CreateIndex
CREATE INDEX "audit_event_clinicId_action_at_id_idx" ON "audit_event"("clinicId", "action", "at", "id");

-- What was refused or failed is little beside what was done; which messages a version of a template was sent with is
-- told by the events of their confirms alone.
CREATE INDEX audit_event_not_done ON "audit_event" ("trustId", at, id) WHERE outcome <> 'done';
CREATE INDEX audit_event_version ON "audit_event" ((detail->>'versionId'), at, id) WHERE action = 'message.confirmed';
