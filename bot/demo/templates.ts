import type { Language } from '../domain/language.ts'
import type { KnownPurpose } from '../domain/purpose.ts'

/** A template of the demo: unit prefix, title, language, purpose, text. */
export type DemoTemplate = readonly [
  prefix: string,
  title: string,
  language: Language,
  purpose: KnownPurpose,
  text: string,
]

/** The approved templates of the demo's clinics; all invented. */
export const demoTemplates: readonly DemoTemplate[] = [
  ['MED', 'Timeavtale', 'nb', 'new_appointment', 'Hei! Vi har satt opp en time til deg {dato} kl. {kl}. Møt ved {sted}. Passer det ikke, ring {tlf}. Du kan ikke svare her.'],
  ['MED', 'Påminnelse', 'nb', 'reminder', 'Husk timen din {ukedag} {dato} kl. {kl}, {sted}. Ring {tlf} hvis du ikke kan komme.'],
  ['MED', 'Endret time', 'nb', 'changed_appointment', 'Timen din {dato:gammel} må flyttes. Ny tid: {dato:ny} kl. {kl}. Ring {tlf} hvis den ikke passer.'],
  ['MED', 'Avlyst time', 'nb', 'cancelled_appointment', 'Timen {dato} kl. {kl} er dessverre avlyst. Vi sender deg en ny tid. Ring {tlf} om du har spørsmål.'],
  ['MED', 'Ring oss', 'nb', 'call_us', 'Vi har prøvd å ringe deg. Kan du ringe oss på {tlf} mellom kl. {tider}?'],
  ['MED', 'Ledig time', 'nb', 'free_slot', 'Vi har fått en ledig time {dato} kl. {kl}. Vil du ha den, ring {tlf} før kl. {kl:frist}. Førstemann får den.'],
  ['MED', 'Timeavtale NN', 'nn', 'new_appointment', 'Hei! Vi har sett opp ein time til deg {dato} kl. {kl}. Møt ved {stad}. Passar det ikkje, ring {tlf}. Du kan ikkje svare her.'],
  ['KIR', 'Timeavtale', 'nb', 'new_appointment', 'Du har fått time {dato} kl. {kl}. Møt ved {sted}. Les brevet ditt på helsenorge.no. Ring {tlf} hvis tiden ikke passer.'],
  ['KIR', 'Ny tid', 'nb', 'changed_appointment', 'Vi har måttet endre tiden din. Ny tid er {dato} kl. {kl}. Møt som før ved {sted}. Ring {tlf} ved spørsmål.'],
  ['KIR', 'Vi ringer', 'nb', 'we_call', 'Vi ringer deg {dato} mellom kl. {tider}. Nummeret kan være skjult. Meldingen kan ikke besvares.'],
  ['KIR', 'Brev', 'nb', 'letter_notice', 'Du har fått et brev fra sykehuset. Logg inn på helsenorge.no og les det. Meldingen kan ikke besvares.'],
  ['FOR', 'BASSENG 1', 'nb', 'group_session', 'Velkommen til bassenget {dato} kl. {kl}. Ta med badetøy og håndkle. Kan du ikke komme, ring {tlf}.'],
  ['FOR', 'BASSENG 2', 'nb', 'group_cancelled', 'Bassenget holder stengt {dato}, og gruppen kl. {kl} går ut. Vi sees neste gang. Spørsmål? Ring {tlf}.'],
  ['FOR', 'Timeavtale', 'nb', 'new_appointment', 'Hei! Vi venter deg {dato} kl. {kl} ved {sted}. Ring {tlf} om tiden ikke passer.'],
  ['FOR', 'Påminning NN', 'nn', 'reminder', 'Hugs timen din {dato} kl. {kl}, {stad}. Kan du ikkje kome, ring {tlf}.'],
  ['VC', 'ring 3 gånger', 'sv', 'call_us', 'Hej! Vi har sökt dig {antal} gånger. Ring oss på {tel} om du fortfarande vill ha kontakt. Hälsningar {enhet}'],
  ['VC', 'Bokningsbekräftelse', 'sv', 'new_appointment', 'Du har fått en tid hos oss {datum} kl. {kl}. Kan du inte komma, ring {tel} eller logga in på 1177.se. {enhet}'],
  ['VC', 'Ändrad tid', 'sv', 'changed_appointment', 'Din tid {datum:gammal} är flyttad till {datum:ny} kl. {kl}. Passar det inte, ring {tel}. {enhet}'],
  ['VC', 'Videobesök', 'sv', 'video_link', 'Ditt videobesök börjar {datum} kl. {kl}. Anslut här: {länk} Frågor? Ring {tel}. {enhet}'],
  ['LAK', 'Påminnelse', 'sv', 'reminder', 'Välkommen till ditt besök {datum} kl. {kl}. Får du förhinder, avboka på 1177.se eller ring {tel}.'],
  ['DSK', 'Påminnelse', 'sv', 'reminder', 'Hej! Du har en tid {datum} kl. {kl}, {plats}. Ring {tel} om du inte kan komma.'],
] // prettier-ignore
