import { defineWords } from './define.ts'

/** What can be wrong with a setting of a trust, a clinic or the help. */
export const settingFaultText = defineWords({
  'fault.name_unfit': {
    en: 'Write 60 characters at most, without hidden characters.',
    nb: 'Skriv høyst 60 tegn, uten skjulte tegn.',
    nn: 'Skriv høgst 60 teikn, utan skjulte teikn.',
    sv: 'Skriv högst 60 tecken, utan dolda tecken.',
  },
  'fault.domain_unfit': {
    en: 'Write what stands behind the @ of the mail addresses.',
    nb: 'Skriv det som står bak @ i e-postadressene.',
    nn: 'Skriv det som står bak @ i e-postadressene.',
    sv: 'Skriv det som står efter @ i e-postadresserna.',
  },
  'fault.zone_unknown': {
    en: 'There is no such time zone. Write Europe/Oslo or Europe/Stockholm.',
    nb: 'Denne tidssonen finnes ikke. Skriv Europe/Oslo eller Europe/Stockholm.',
    nn: 'Denne tidssona finst ikkje. Skriv Europe/Oslo eller Europe/Stockholm.',
    sv: 'Tidszonen finns inte. Skriv Europe/Oslo eller Europe/Stockholm.',
  },
  'fault.video_host': {
    en: 'Only whereby.com, join.nhn.no and hosts below them are approved.',
    nb: 'Bare whereby.com, join.nhn.no og verter under dem er godkjent.',
    nn: 'Berre whereby.com, join.nhn.no og vertar under dei er godkjende.',
    sv: 'Bara whereby.com, join.nhn.no och värdar under dem är godkända.',
  },
  'fault.stop_seconds': {
    en: 'Write a whole number from 0 to 300.',
    nb: 'Skriv et helt tall fra 0 til 300.',
    nn: 'Skriv eit heilt tal frå 0 til 300.',
    sv: 'Skriv ett heltal från 0 till 300.',
  },
})
