import type { Language } from '../../bot/domain/language.ts'
import type { Workbook } from '../../bot/domain/workbook.ts'
import type { Words } from '../text/words.ts'

type Sample = readonly [title: string, text: string, purpose: string, language: Language]

// As trusts have them: most fit, some with something written out, and one of each kind that the report stops or warns of.
const norwegian: readonly Sample[] = [
  ['Oppstart i gruppe', 'Velkommen til første samling i gruppen {dato} kl. {kl}, {sted}. Kan du ikke komme, ring {tlf} senest dagen før.', 'Gruppe', 'nb'],
  ['Samling flyttet', 'Samlingen torsdag 12. mars kl. 09.30 er flyttet en uke. Ring 33 00 00 30 hvis det ikke passer.', 'Endret time', 'nb'],
  ['Ikke møtt', 'Vi ventet deg {dato} kl. {kl}. Ring {tlf} hvis du fortsatt ønsker en tid hos oss.', 'Ikke møtt', 'nb'],
  ['Parkering', 'Det er få ledige plasser i P-huset {datto}. Beregn god tid, eller ta bussen. Ring {tlf} om du har spørsmål.', 'Praktisk informasjon', 'nb'],
  ['Telefontime NN', 'Du har telefontime {dato}. Vi ringjer mellom kl. {tider}. Ring {tlf} om det ikkje passar.', 'Telefontime', 'nn'],

  ['Ringer deg', 'Vi ringer deg {dato} mellom kl. {tider}. Nummeret vårt kan være skjult. Meldingen kan ikke besvares.', 'Vi ringer', 'nb'],
  ['Videotime', 'Videotimen din er tirsdag 17. mars kl. 13.00. Bli med her: https://whereby.com/eksempel Ring {tlf} hvis lenken ikke virker.', 'Videolenke', 'nb'],
  ['Forsinket', 'Vi er dessverre forsinket i dag. Sett deg ved {sted}, så henter vi deg. Ring {tlf} hvis du ikke kan vente.', 'Forsinkelse', 'nb'],
  ['Husk timen', 'Husk timen på smerteklinikken {dato} kl. {kl}. Ring {tlf} hvis du ikke kan komme.', 'Påminnelse', 'nb'],
  ['Stengt telefon', 'Telefonen vår er stengt {dato}. Ring {tlf} dagen etter, så hjelper vi deg.', 'Praktisk informasjon', 'nb'],

  ['Finn en tid', 'Vi vil gjerne avtale en tid som passer for deg. Logg inn på helsenorge.no, eller ring {tlf} innen {dato}.', 'Ring oss', 'nb'],
  ['Brev på vei', 'Du får snart et brev fra oss. Har du ikke fått det innen {dato}, ring {tlf}.', 'Brev sendt', 'nb'],
  ['Prøvesvar', 'Svaret på blodprøven din er klart. Ring {tlf} mellom kl. {tider}.', 'Ring oss', 'nb'],
  ['Nye åpningstider', 'Fra {dato} svarer vi på telefonen kl. {tider}. Nummeret er som før {tlf}.', 'Åpningstider', 'nb'],
  ['Video i stedet', '', 'Video eller oppmøte endret', 'nb'],
] // prettier-ignore

const swedish: readonly Sample[] = [
  ['Telefontid', 'Vi ringer dig {datum} mellan kl. {tider}. Passar det inte, ring {tel} i god tid innan.', 'Telefontid', 'sv'],
  ['Påminnelse besök', 'Kom ihåg din tid den 12 mars kl. 09.30. Får du förhinder, ring 070-174 06 05.', 'Påminnelse', 'sv'],
  ['Samtal', 'Välkommen till samtal hos psykologen {datum} kl. {kl}. Ring {tel} vid frågor.', 'Ny tid', 'sv'],
  ['Stängd telefon', 'Vår telefon är stängd {datum}. Ring {tel} dagen efter så hjälper vi dig.', 'Praktisk information', 'sv'],
  ['Inställt besök', 'Vi måste tyvärr ställa in din tid {datum} kl. {kl}. Vi hör av oss med en ny. Frågor? Ring {tel}.', 'Avbokad tid', 'sv'],

  ['Uteblivet besök', 'Vi väntade dig {datum} kl. {kl}. Ring {tel} om du fortfarande vill ha en tid hos oss.', 'Uteblivet besök', 'sv'],
  ['Brev på väg', 'Du får snart ett brev från oss. Har det inte kommit {datum}, ring {tel}.', 'Brev skickat', 'sv'],
  ['Videobesök', 'Ditt videobesök är tisdag 17 mars kl. 13.00. Anslut här: https://whereby.com/exempel Ring {tel} om länken inte fungerar.', 'Videolänk', 'sv'],
  ['Ledig tid', 'Vi har fått en ledig tid {datun} kl. {kl}. Ring {tel} om du vill ha den.', 'Ledig tid', 'sv'],
  ['Nya öppettider', 'Från {datum} svarar vi i telefon kl. {tider}. Numret är som förut {tel}.', 'Öppettider', 'sv'],
] // prettier-ignore

/** Rows of a clinic. */
const each = 5

/**
 * A small sheet of a trust, as a newcomer may try the taking over with: a tab for each of its first clinics, each with
 * rows of its own, so that nothing stands there twice.
 */
export const sampleWorkbook = (
  t: Words,
  units: readonly { name: string; clinicName: string; language: Language }[],
): Workbook => {
  const clinics = [...new Map(units.map((unit) => [unit.clinicName, unit])).values()]
  const dealt = (swedes: boolean, rows: readonly Sample[]) =>
    clinics
      .filter(({ language }) => (language === 'sv') === swedes)
      .map((unit, at) => ({ unit, rows: rows.slice(at * each, (at + 1) * each) }))
      .filter((one) => one.rows.length > 0)
  return {
    sheets: [...dealt(false, norwegian), ...dealt(true, swedish)].map(({ unit, rows }) => ({
      name: unit.clinicName,
      columns: [
        { title: t('column.name'), width: 30 },
        { title: t('column.unit'), width: 26 },
        { title: t('column.text'), width: 80 },
        { title: t('column.purpose'), width: 26 },
        { title: t('column.language'), width: 12 },
      ],
      rows: rows.map(([title, text, purpose, language]) => [
        title,
        unit.name,
        text,
        purpose,
        t(`language.${language}`),
      ]),
    })),
  }
}
