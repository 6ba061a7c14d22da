import { defineWords } from './define.ts'

/** Names of the languages; apart, as the tab shows them too. */
export const languageText = defineWords({
  'language.nb': { en: 'Norwegian Bokmål', nb: 'Bokmål', nn: 'Bokmål', sv: 'Norska (bokmål)' },
  'language.nn': { en: 'Norwegian Nynorsk', nb: 'Nynorsk', nn: 'Nynorsk', sv: 'Norska (nynorska)' },
  'language.sv': { en: 'Swedish', nb: 'Svensk', nn: 'Svensk', sv: 'Svenska' },
  'language.en': { en: 'English', nb: 'Engelsk', nn: 'Engelsk', sv: 'Engelska' },
})
