import { defineWords } from './define.ts'

/** Words of tasks: the queue, who has what, claiming and giving back. */
export const taskText = defineWords({
  'task.listTitle': {
    en: 'Waits for you',
    nb: 'Venter på deg',
    nn: 'Ventar på deg',
    sv: 'Väntar på dig',
  },
  'task.listNone': {
    en: 'Nothing waits for you.',
    nb: 'Ingenting venter på deg.',
    nn: 'Ingenting ventar på deg.',
    sv: 'Inget väntar på dig.',
  },
  'task.allTitle': {
    en: 'All you may take',
    nb: 'Alt du kan ta',
    nn: 'Alt du kan ta',
    sv: 'Allt du kan ta',
  },
  'task.allNone': {
    en: 'Nothing waits.',
    nb: 'Ingenting venter.',
    nn: 'Ingenting ventar.',
    sv: 'Inget väntar.',
  },
  'task.showAll': {
    en: 'Show all you may take',
    nb: 'Vis alt du kan ta',
    nn: 'Vis alt du kan ta',
    sv: 'Visa allt du kan ta',
  },
  'task.showMine': {
    en: 'Show what waits for you',
    nb: 'Vis det som venter på deg',
    nn: 'Vis det som ventar på deg',
    sv: 'Visa det som väntar på dig',
  },
  'task.kind.clinicReview': {
    en: 'Review by the clinic',
    nb: 'Vurdering i klinikken',
    nn: 'Vurdering i klinikken',
    sv: 'Granskning på kliniken',
  },
  'task.kind.ehealthReview': {
    en: 'Review by e-health',
    nb: 'Vurdering hos e-helse',
    nn: 'Vurdering hos e-helse',
    sv: 'Granskning hos e-hälsa',
  },
  'task.kind.purposeReview': {
    en: 'Name the purpose',
    nb: 'Bestem formål',
    nn: 'Avgjer føremål',
    sv: 'Bestäm syfte',
  },
  'task.kind.communicationsReview': {
    en: 'Check the language',
    nb: 'Språkvask',
    nn: 'Språkvask',
    sv: 'Språkgranskning',
  },
  'task.kind.rightsReview': {
    en: 'Quarterly rights review',
    nb: 'Kvartalets gjennomgang av rettigheter',
    nn: 'Gjennomgang av rettar for kvartalet',
    sv: 'Kvartalets genomgång av behörigheter',
  },
  'task.kind.deviation': {
    en: 'Follow up a deviation',
    nb: 'Følg opp et avvik',
    nn: 'Følg opp eit avvik',
    sv: 'Följ upp en avvikelse',
  },
  'task.kind.ehealthConfirmation': {
    en: 'Confirm the changed text',
    nb: 'Bekreft endret tekst',
    nn: 'Stadfest endra tekst',
    sv: 'Bekräfta ändrad text',
  },
  'task.kind.valueDecision': {
    en: 'Decide on an approved value',
    nb: 'Avgjør en godkjent verdi',
    nn: 'Avgjer ein godkjend verdi',
    sv: 'Besluta om ett godkänt värde',
  },
  'task.dueAt': {
    en: 'due {when}',
    nb: 'frist {when}',
    nn: 'frist {when}',
    sv: 'senast {when}',
  },
  'task.late': {
    en: 'not done in time',
    nb: 'ikke gjort i tide',
    nn: 'ikkje gjort i tide',
    sv: 'inte gjord i tid',
  },
  'task.overseen': {
    en: 'Others do this. You are shown it as it has waited for too long.',
    nb: 'Andre gjør dette. Du får se det fordi det har ventet for lenge.',
    nn: 'Andre gjer dette. Du får sjå det fordi det har venta for lenge.',
    sv: 'Andra gör detta. Du får se det eftersom det har väntat för länge.',
  },
  'task.takenBy': {
    en: 'Taken by {name}, {when}',
    nb: 'Tatt av {name}, {when}',
    nn: 'Teken av {name}, {when}',
    sv: 'Tagen av {name}, {when}',
  },
  'task.yours': {
    en: 'You took this, {when}. Others see it and leave it to you.',
    nb: 'Du tok denne {when}. Andre ser det og lar den være.',
    nn: 'Du tok denne {when}. Andre ser det og lèt ho vere.',
    sv: 'Du tog den här {when}. Andra ser det och lämnar den åt dig.',
  },
  'task.free': {
    en: 'Nobody has taken this yet.',
    nb: 'Ingen har tatt denne ennå.',
    nn: 'Ingen har teke denne enno.',
    sv: 'Ingen har tagit den här än.',
  },
  'task.claim': { en: 'Take it', nb: 'Ta denne', nn: 'Ta denne', sv: 'Ta den här' },
  'task.takeOver': {
    en: 'Take it over from {name}',
    nb: 'Overta fra {name}',
    nn: 'Overta frå {name}',
    sv: 'Ta över från {name}',
  },
  'task.release': { en: 'Give it back', nb: 'Gi fra deg', nn: 'Gi frå deg', sv: 'Lämna tillbaka' },
})
