-- Every text of the help has a row for each language in which it is set. What was set before is kept as the text of the
-- language of the trust's country; of the owners nobody knows who set them.
ALTER TABLE "help_text" RENAME COLUMN "topic" TO "field";
ALTER TABLE "help_text" ADD COLUMN "language" "Language";
UPDATE "help_text" h SET "language" = CASE t."country" WHEN 'SE' THEN 'sv' ELSE 'nb' END::"Language"
FROM "trust" t WHERE t."id" = h."trustId";
ALTER TABLE "help_text"
ALTER COLUMN "language" SET NOT NULL,
ALTER COLUMN "setBy" DROP NOT NULL,
DROP CONSTRAINT "help_text_pkey",
ADD CONSTRAINT "help_text_pkey" PRIMARY KEY ("trustId", "field", "language");

INSERT INTO "help_text" ("trustId", "field", "language", "text", "setAt")
SELECT t."id", o."field", CASE t."country" WHEN 'SE' THEN 'sv' ELSE 'nb' END::"Language", o."text", now()
FROM "trust" t CROSS JOIN LATERAL (
  VALUES ('systemOwner', t."systemOwner"), ('serviceOwner', t."serviceOwner")
) AS o("field", "text")
WHERE o."text" <> '';

INSERT INTO "help_text" ("trustId", "field", "language", "text", "setAt")
SELECT l."trustId", 'link:' || l."id", CASE t."country" WHEN 'SE' THEN 'sv' ELSE 'nb' END::"Language", l."title", now()
FROM "help_link" l JOIN "trust" t ON t."id" = l."trustId";

-- AlterTable
ALTER TABLE "help_link" DROP COLUMN "title";

-- AlterTable
ALTER TABLE "trust" DROP COLUMN "serviceOwner",
DROP COLUMN "systemOwner";
