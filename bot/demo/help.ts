import type { HelpField } from '../domain/help.ts'
import type { Language } from '../domain/language.ts'
import { titleKey } from '../domain/help.ts'
import { putHelp } from '../store/help.ts'
import type { Change } from '../store/transaction.ts'
import { newId } from '../store/transaction.ts'

type InLanguages = Readonly<Partial<Record<Language, string>>>

// Nobody's company, address or number. What is not words stands under the language of the trust's country.
const texts: Readonly<Partial<Record<HelpField, InLanguages>>> = {
  systemOwner: {
    nb: 'Teknologidirektør',
    nn: 'Teknologidirektør',
    sv: 'Teknikdirektör',
    en: 'Director of technology',
  },
  serviceOwner: { nb: 'IKT og e-helse', nn: 'IKT og e-helse', sv: 'IT och e-hälsa', en: 'IT and e-health' },
  supplier: { nb: 'Meldingsverket Eksempel AS' },
  supportMail: { nb: 'support@meldingsverket.example' },
  supportPhone: { nb: '33 00 00 40' },
  mfaSince: { nb: '2026-01-15' },
  mfaOwner: {
    nb: 'Sikkerhetsleder Frida Forfattet',
    nn: 'Tryggingsleiar Frida Forfattet',
    sv: 'Säkerhetschef Frida Forfattet',
    en: 'Head of security Frida Forfattet',
  },
  dataText: {
    nb: 'Meldingsverket Eksempel AS sletter meldinger etter 30 døgn. Sikkerhetskopier overskrives etter 14 døgn.',
    nn: 'Meldingsverket Eksempel AS slettar meldingar etter 30 døgn. Tryggingskopiar blir skrivne over etter 14 døgn.',
    sv: 'Meldingsverket Eksempel AS raderar meddelanden efter 30 dygn. Säkerhetskopior skrivs över efter 14 dygn.',
    en: 'Meldingsverket Eksempel AS deletes messages after 30 days. Backups are overwritten after 14 days.',
  },
}

const links: readonly (readonly [url: string, titles: InLanguages])[] = [
  [
    'https://intranett.sykehus.example/sms/prosedyre',
    {
      nb: 'Prosedyre: SMS til pasienter',
      nn: 'Prosedyre: SMS til pasientar',
      sv: 'Rutin: sms till patienter',
      en: 'Procedure: SMS to patients',
    },
  ],
  [
    'https://intranett.sykehus.example/sms/brukerveiledning',
    {
      nb: 'Brukerveiledning for Malvakt',
      nn: 'Brukarrettleiing for Malvakt',
      sv: 'Användarguide för Malvakt',
      en: 'User guide to Malvakt',
    },
  ],
  [
    'https://intranett.sykehus.example/sms',
    {
      nb: 'Temaside på intranettet',
      nn: 'Temaside på intranettet',
      sv: 'Temasida på intranätet',
      en: 'Theme page of the intranet',
    },
  ],
]

/** The help as the demo's e-health, whoever that is, has set it: in all four languages, and plainly invented. */
export const loadHelp = async (tx: Change, trustId: string, setBy: string): Promise<void> => {
  const put = async (field: string, words: InLanguages) => {
    for (const [language, text] of Object.entries(words) as [Language, string][])
      await putHelp(tx, trustId, { field, language, text, setBy })
  }
  for (const [field, words] of Object.entries(texts)) await put(field, words)
  for (const [position, [url, titles]] of links.entries()) {
    const id = newId()
    await tx.prisma.helpLink.create({ data: { id, trustId, url, position } })
    await put(titleKey(id), titles)
  }
}
