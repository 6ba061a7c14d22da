import type { Workbook } from '../../bot/domain/workbook.ts'
import type { Words } from '../text/words.ts'

type Sample = readonly [title: string, text: string, purpose: string]

// Each shows something that the report says: fit, written out, an unknown placeholder, a word that reveals, a duplicate.
const norwegian: readonly Sample[] = [
  [
    'Prøve: ny time',
    'Du har fått time hos oss {dato} kl. {kl}. Oppmøte: {sted}. Passer ikke tiden, ring {tlf}. Meldingen kan ikke besvares.',
    'Ny time',
  ],
  [
    'Prøve: skrevet ut',
    'Husk timen torsdag 12. mars kl. 09.30. Ring 33 00 00 00 om du ikke kan komme. Meldingen kan ikke besvares.',
    'Påminnelse',
  ],
  [
    'Prøve: ukjent felt',
    'Timen din er flyttet til {datto} kl. {kl}. Ring {tlf} ved spørsmål.',
    'Endret time',
  ],
  [
    'Prøve: avslører',
    'Velkommen til kontroll hos kreftlegen {dato} kl. {kl}. Ring {tlf} ved spørsmål.',
    'Ny time',
  ],
  [
    'Prøve: det samme igjen',
    'Du har time hos oss {dato} kl. {kl}. Møt opp ved {sted}. Ring {tlf} hvis tiden ikke passer. Du kan ikke svare på meldingen.',
    'Ny time',
  ],
  [
    'Prøve: nytt formål',
    'Vi har fått nye åpningstider. Ring {tlf} for mer informasjon. Kan ikke besvares.',
    'Åpningstider',
  ],
]

const swedish: readonly Sample[] = [
  [
    'Prov: påminnelse',
    'Välkommen till oss {datum} kl. {kl}. Behöver du ändra tiden, ring {tlf}. Det går inte att svara på meddelandet.',
    'Påminnelse',
  ],
  [
    'Prov: avslöjar',
    'Välkommen till samtal hos psykologen {datum} kl. {kl}. Ring {tlf} vid frågor.',
    'Ny tid',
  ],
]

/** A small sheet of a trust, as a newcomer may try the taking over with: one tab a clinic, fit rows and others. */
export const sampleWorkbook = (
  t: Words,
  units: readonly { name: string; clinicName: string; language: string }[],
): Workbook => {
  const clinics = new Map(units.map((unit) => [unit.clinicName, unit]))
  return {
    sheets: [...clinics.values()].slice(0, 4).map((unit) => ({
      name: unit.clinicName,
      columns: [
        { title: t('column.name'), width: 30 },
        { title: t('column.unit'), width: 26 },
        { title: t('column.text'), width: 80 },
        { title: t('column.purpose'), width: 22 },
      ],
      rows: (unit.language === 'sv' ? swedish : norwegian).map(([title, text, purpose]) => [
        title,
        unit.name,
        text,
        purpose,
      ]),
    })),
  }
}
