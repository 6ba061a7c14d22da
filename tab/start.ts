import type { Language } from '../bot/domain/language.ts'
import type { TabEntity } from '../bot/domain/teams-link.ts'
import { el } from './dom.ts'
import { meetHost, wayIn } from './host.ts'
import type { Host } from './host.ts'
import { languageOf } from './words.ts'

/** What a page says where nobody can be signed on. */
interface OutsideWords {
  title: string
  where: string
  open: string
}

/** That the page belongs in Teams, with the link that opens it there. */
const showOutside = (main: HTMLElement, entity: TabEntity, words: OutsideWords): void => {
  document.title = words.title
  main.replaceChildren(
    el('h1', {}, ['Malvakt']),
    el('p', {}, [words.where]),
    el('p', {}, [el('a', { class: 'primary', href: wayIn(entity) }, [words.open])]),
  )
  main.setAttribute('aria-busy', 'false')
}

/** Shows a page within Teams, and outside of it where it belongs, in the language of the browser. */
export const startPage = async (
  entity: TabEntity,
  show: (main: HTMLElement, host: Host) => void,
  wordsOf: (language: Language) => OutsideWords,
): Promise<void> => {
  const main = document.getElementById('page')
  if (main === null) return
  const host = await meetHost()
  if (host === null) showOutside(main, entity, wordsOf(languageOf(navigator.language)))
  else show(main, host)
}
