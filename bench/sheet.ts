import { sealOf } from '../bot/domain/template.ts'
import { parseTemplate } from '../bot/domain/placeholders.ts'
import type { Database } from '../bot/store/database.ts'
import { newId } from '../bot/store/transaction.ts'
import type { TestTrust } from '../test/builders.ts'

const texts = [
  'Du har fått time hos oss {dato} kl. {kl}. Oppmøte: {sted}. Passer ikke tiden, ring {tlf}. Meldingen kan ikke besvares.',
  'Timen din {dato} er flyttet til kl. {kl}. Møt ved {sted}. Ring {tlf} hvis det ikke passer.',
  'Vi ringer deg {dato} mellom kl. {kl} og ettermiddagen. Ha telefonen i nærheten. Spørsmål? Ring {tlf}.',
] as const

/** Fills the sheet with as many live templates, spread over the clinics, no two of one name or text. */
export const fillSheet = async (database: Database, trust: TestTrust, count: number): Promise<void> => {
  const clinics = Object.values(trust.clinics)
  const rows = Array.from({ length: count }, (_, index) => {
    const clinic = clinics[index % clinics.length]
    if (clinic === undefined) throw new Error('there is no clinic')
    const text = `${texts[index % texts.length] ?? ''} Nr. ${index}.`
    const parsed = parseTemplate(text)
    if (!parsed.ok) throw new Error('a text of the bench has faults')
    const sealed = {
      clinicId: clinic.id,
      text,
      language: 'nb',
      purpose: 'new_appointment',
      senderText: 'SIVHF',
    } as const
    return {
      id: newId(),
      version: newId(),
      unitId: clinic.unitId,
      name: `${clinic.key}- Timeavtale ${index}`,
      seal: sealOf({ ...sealed, placeholders: parsed.placeholders }),
      ...sealed,
    }
  })
  for (let from = 0; from < rows.length; from += 5_000)
    await database.pool.query(
      `with r as materialized (
         select * from jsonb_to_recordset($1::jsonb) as r(id uuid, version uuid, "clinicId" uuid, "unitId" uuid,
           name text, text text, language text, purpose text, "senderText" text, seal text)
       ), t as (
         insert into template (id, "clinicId", "unitId", name, state, "stateSince")
         select id, "clinicId", "unitId", name, 'live', now() from r
       ), v as (
         insert into template_version (id, "templateId", "clinicId", version, text, language, purpose, "senderText",
           seal, "publishedAt")
         select version, id, "clinicId", 1, text, language::"Language", purpose, "senderText", seal, now() from r
       )
       insert into sheet_row ("templateId", "clinicId", "versionId", "listedAt")
       select id, "clinicId", version, now() from r`,
      [JSON.stringify(rows.slice(from, from + 5_000))],
    )
  await database.pool.query('analyze')
}
