-- AlterTable
ALTER TABLE "sheet_row" ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '';

-- What a search looks through stands beside the row itself, in small letters: over two joins, ILIKE folds the case of
-- every text of the sheet at every letter that somebody types.
CREATE FUNCTION keep_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT lower(t.name || E'\n' || v.text) INTO NEW."searchText"
  FROM "template" t, "template_version" v WHERE t.id = NEW."templateId" AND v.id = NEW."versionId";
  NEW."searchText" := coalesce(NEW."searchText", '');
  RETURN NEW;
END $$;
CREATE TRIGGER sheet_row_search_text BEFORE INSERT OR UPDATE ON "sheet_row"
  FOR EACH ROW EXECUTE FUNCTION keep_search_text();

-- A template that is given another name is found by it.
CREATE FUNCTION renew_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "sheet_row" SET "versionId" = "versionId" WHERE "templateId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER template_search_text AFTER UPDATE OF name ON "template"
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION renew_search_text();

UPDATE "sheet_row" SET "versionId" = "versionId";
