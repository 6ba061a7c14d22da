import { wordsOf } from '../../cards/text/words.ts'
import type { Words } from '../../cards/text/words.ts'
import { languages } from '../domain/language.ts'
import { escaped } from '../http/page.ts'

const locales = { nb: 'nb-no', nn: 'nn-no', sv: 'sv-se', en: 'en-us' } as const

/** The page of the demo's Teams in the language of the browser, in which the tab begins, too; `people` are those of the demo. */
export const teamsPage = (t: Words, people: readonly { key: string; name: string }[]): string => {
  const choice = (
    id: string,
    label: string,
    options: readonly (readonly [value: string, title: string])[],
    chosen?: string,
  ): string =>
    `<label>${escaped(label)} <select id="${id}">${options
      .map(
        ([value, title]) =>
          `<option value="${value}"${value === chosen ? ' selected' : ''}>${escaped(title)}</option>`,
      )
      .join('')}</select></label>`
  return `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Teams · Malvakt</title>
<link rel="stylesheet" href="/teams/teams.css">
<script src="/teams/teams.js" defer></script>
</head>
<body>
<header>
<h1>${escaped(t('demo.teams'))}</h1>
${choice(
  'person',
  t('demo.person'),
  people.map(({ key, name }) => [key, `${name} (${key})`] as const),
)}
${choice('page', t('demo.page'), [
  ['', t('demo.templates')],
  ['/insight', t('insight.title')],
])}
${choice(
  'theme',
  t('demo.theme'),
  (['default', 'dark', 'contrast'] as const).map((one) => [one, t(`demo.theme.${one}`)] as const),
)}
${choice(
  'locale',
  t('common.language'),
  languages.map((one) => [locales[one], wordsOf(one)(`language.${one}`)] as const),
  locales[t.language],
)}
</header>
<p id="opened" role="status" data-chat="${escaped(t('demo.opensChat'))}" data-browser="${escaped(t('demo.opensBrowser'))}" hidden></p>
<iframe id="tab" title="Malvakt" allow="clipboard-write"></iframe>
</body>
</html>
`
}

/** Its style. */
export const teamsStyle = `:root { color-scheme: light dark; }
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; font: 15px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .5rem 1rem; background: #464775; color: #fff; }
h1 { font-size: 1rem; margin: 0 auto 0 0; font-weight: 600; }
label { display: flex; gap: .4rem; align-items: center; }
select { font: inherit; padding: .2rem; max-width: 14rem; }
#opened { margin: 0; padding: .5rem 1rem; background: #fff4ce; color: #242424; overflow-wrap: anywhere; }
iframe { flex: 1; border: 0; width: 100%; }
[hidden] { display: none; }
`

/**
 * Its script: answers what the page's Teams library asks of its host, in the shapes that Teams uses. The choices
 * stand in the address, so that a view can be opened again.
 */
export const teamsScript = `'use strict'
const frame = document.getElementById('tab')
const opened = document.getElementById('opened')
const names = ['person', 'page', 'theme', 'locale']
const choices = Object.fromEntries(names.map((name) => [name, document.getElementById(name)]))
const asked = new URLSearchParams(location.hash.slice(1))
for (const name of names) {
  const value = asked.get(name)
  if (value !== null && [...choices[name].options].some((one) => one.value === value)) choices[name].value = value
}
// The charts are for those who steer: without a choice one of them is shown.
if (!asked.has('person') && choices.page.value === '/insight') choices.person.value = 'ehealth'
let row = asked.get('row') || ''
const remember = () => {
  const kept = new URLSearchParams(names.map((name) => [name, choices[name].value]))
  if (row !== '') kept.set('row', row)
  history.replaceState(null, '', '#' + kept)
}
const runtime = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: { pages: { tabs: {}, config: {} } },
}
const show = () => {
  opened.hidden = true
  remember()
  frame.src = '/tab' + choices.page.value
}
const contextNow = () => ({
  locale: choices.locale.value,
  theme: choices.theme.value,
  sessionId: 'demo',
  hostName: 'Teams',
  hostClientType: 'web',
  entityId: choices.page.value === '' ? 'sheet' : 'insight',
  subEntityId: row,
  frameContext: 'content',
})
/** Links of Teams lead nowhere here: what they would do is said instead. */
const follow = (link) => {
  const url = new URL(link)
  opened.hidden = false
  if (url.pathname.startsWith('/l/chat/'))
    opened.textContent = opened.dataset.chat + ' ' + url.searchParams.get('message')
  else if (url.pathname.startsWith('/l/entity/')) {
    const [page] = url.pathname.split('/').slice(4)
    choices.page.value = page === 'insight' ? '/insight' : ''
    row = (JSON.parse(url.searchParams.get('context') || '{}')).subEntityId || ''
    show()
  } else {
    const anchor = document.createElement('a')
    Object.assign(anchor, { href: link, target: '_blank', rel: 'noopener', textContent: link })
    opened.replaceChildren(opened.dataset.browser + ' ', anchor)
  }
}
const answers = {
  initialize: async () => ['content', 'web', JSON.stringify(runtime), '2.0.1'],
  getContext: async () => [contextNow()],
  'authentication.getAuthToken': async () => {
    const answer = await fetch('/teams/token/' + choices.person.value)
    return answer.ok ? [true, (await answer.json()).token] : [false, 'no token']
  },
  executeDeepLink: async ([link]) => { follow(link); return [true] },
}
addEventListener('message', async (event) => {
  if (event.source !== frame.contentWindow || event.origin !== location.origin) return
  const { id, uuidAsString, func, args } = event.data || {}
  const answer = Object.hasOwn(answers, func) ? await answers[func](args || []) : null
  if (answer !== null) frame.contentWindow.postMessage({ id, uuidAsString, args: answer }, location.origin)
})
choices.theme.addEventListener('change', () => {
  remember()
  frame.contentWindow.postMessage({ func: 'themeChange', args: [choices.theme.value] }, location.origin)
})
for (const name of ['person', 'page', 'locale'])
  choices[name].addEventListener('change', () => { row = ''; show() })
show()
`
