import type { TabEntity } from '../bot/domain/teams-link.ts'
import { el } from './dom.ts'
import { wayIn } from './host.ts'

/** What the page says where nobody can be signed on: that it belongs in Teams, with the link that opens it there. */
export const showOutside = (
  main: HTMLElement,
  entity: TabEntity,
  words: { title: string; where: string; open: string },
): void => {
  document.title = words.title
  main.replaceChildren(
    el('h1', {}, ['Malvakt']),
    el('p', {}, [words.where]),
    el('p', {}, [el('a', { class: 'primary', href: wayIn(entity) }, [words.open])]),
  )
  main.setAttribute('aria-busy', 'false')
}
