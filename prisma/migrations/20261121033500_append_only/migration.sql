-- Emptying a table at one blow is a change too, and triggers for rows do not see it.
CREATE TRIGGER decision_no_truncate BEFORE TRUNCATE ON "decision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER template_version_no_truncate BEFORE TRUNCATE ON "template_version"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER message_transition_no_truncate BEFORE TRUNCATE ON "message_transition"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The history of a message goes with the message and not before it (LE-44). Where the deletion comes from that of
-- the message, the message is gone already.
CREATE FUNCTION refuse_lone_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "message" WHERE id = OLD."messageId") THEN
    RAISE EXCEPTION 'rows of % are deleted with their message only', TG_TABLE_NAME
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER message_transition_deleted_with_message BEFORE DELETE ON "message_transition"
  FOR EACH ROW EXECUTE FUNCTION refuse_lone_deletion();
