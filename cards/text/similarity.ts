import { defineWords } from './define.ts'

/** How two texts stand to each other and what sets them apart, in short (LE-24). */
export const similarityText = defineWords({
  'similarity.relation.duplicate': {
    en: 'Same text in other words',
    nb: 'Samme tekst med andre ord',
    nn: 'Same tekst med andre ord',
    sv: 'Samma text med andra ord',
  },
  'similarity.relation.related': {
    en: 'Related text',
    nb: 'Beslektet tekst',
    nn: 'Nærskyld tekst',
    sv: 'Besläktad text',
  },
  'similarity.relation.different': {
    en: 'Another text',
    nb: 'En annen tekst',
    nn: 'Ein annan tekst',
    sv: 'En annan text',
  },
  'similarity.reason.purpose': {
    en: 'other purpose',
    nb: 'annet formål',
    nn: 'anna føremål',
    sv: 'annat syfte',
  },
  'similarity.reason.negation': {
    en: 'one says “not”',
    nb: 'den ene sier «ikke»',
    nn: 'den eine seier «ikkje»',
    sv: 'den ena säger ”inte”',
  },
  'similarity.reason.direction': {
    en: 'not the same side calls',
    nb: 'ikke samme part som ringer',
    nn: 'ikkje same part som ringer',
    sv: 'inte samma part som ringer',
  },
  'similarity.reason.condition': {
    en: 'other reason to call',
    nb: 'annen grunn til å ringe',
    nn: 'annan grunn til å ringje',
    sv: 'annat skäl att ringa',
  },
  'similarity.reason.audience': {
    en: 'other readers',
    nb: 'andre mottakere',
    nn: 'andre mottakarar',
    sv: 'andra mottagare',
  },
  'similarity.reason.language': {
    en: 'other language',
    nb: 'annet språk',
    nn: 'anna språk',
    sv: 'annat språk',
  },
  'similarity.reason.channel': {
    en: 'other way of meeting',
    nb: 'annen møteform',
    nn: 'anna møteform',
    sv: 'annan mötesform',
  },
  'similarity.reason.obligations': {
    en: 'other things to do or bring',
    nb: 'annet å gjøre eller ta med',
    nn: 'anna å gjere eller ta med',
    sv: 'annat att göra eller ta med',
  },
  'similarity.reason.fixed': {
    en: 'other fixed place, number or address',
    nb: 'annet fast sted, tall eller adresse',
    nn: 'annan fast stad, tal eller adresse',
    sv: 'annan fast plats, siffra eller adress',
  },
  'similarity.reason.placeholders': {
    en: 'other placeholders',
    nb: 'andre felt',
    nn: 'andre felt',
    sv: 'andra fält',
  },
  'similarity.reason.wording': {
    en: 'other words',
    nb: 'andre ord',
    nn: 'andre ord',
    sv: 'andra ord',
  },
})
