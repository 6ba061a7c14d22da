import type { Words } from '../../cards/text/words.ts'
import { demoFile, demoHeaders, demoPage } from './demo-file.ts'
import { escaped } from './page.ts'
import type { Route } from './server.ts'

/** A mail as the page shows it. */
export interface ShownMail {
  id: string
  to: string
  subject: string
  text: string
  at: Date
}

const page = (t: Words): string => `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(t('demo.mail'))} · Malvakt</title>
<link rel="stylesheet" href="/mail/mail.css">
<script src="/mail/mail.js" defer></script>
</head>
<body>
<main>
<h1>${escaped(t('demo.mail'))}</h1>
<p>${escaped(t('demo.mailHint'))}</p>
<p id="empty">${escaped(t('demo.mailEmpty'))}</p>
<ol id="mails" aria-live="polite"></ol>
</main>
</body>
</html>
`

const style = `:root { color-scheme: light dark; --paper: #f5f5f5; --card: #fff; --ink: #1c1c1e; --soft: #63636a; }
@media (prefers-color-scheme: dark) { :root { --paper: #141414; --card: #232325; --ink: #f2f2f7; --soft: #a5a5ad; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 44rem; margin: 2rem auto; padding: 1.25rem; }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; }
p { margin: 0 0 1rem; color: var(--soft); }
ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
li { background: var(--card); border-radius: .6rem; padding: 1rem 1.25rem; }
h2 { font-size: 1.05rem; margin: 0 0 .25rem; }
header { display: flex; justify-content: space-between; gap: 1rem; font-size: .85rem; color: var(--soft); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .75rem 0 0; font: inherit; }
[hidden] { display: none; }
`

const script = `'use strict'
const list = document.getElementById('mails')
const empty = document.getElementById('empty')
const seen = new Set()
const element = (name, content) => {
  const made = document.createElement(name)
  made.textContent = content
  return made
}
const draw = (one) => {
  const item = document.createElement('li')
  const header = document.createElement('header')
  const at = new Date(one.at)
  const time = element('time', at.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }))
  time.dateTime = one.at
  header.append(element('span', one.to), time)
  item.append(element('h2', one.subject), header, element('pre', one.text))
  return item
}
const look = async () => {
  try {
    const { mails } = await (await fetch('/mail/mails')).json()
    for (const one of mails) {
      if (seen.has(one.id)) continue
      seen.add(one.id)
      list.prepend(draw(one))
    }
    empty.hidden = list.children.length > 0
  } catch {
    // The bot is being started again: the next look finds it.
  }
  setTimeout(look, document.hidden ? 5000 : 1500)
}
look()
`

/** The demo's mailboxes: `GET /mail` is a page on which the mails that nobody sends are seen to arrive. */
export const mailRoutes = (mails: () => readonly ShownMail[]): Route[] => [
  demoPage('/mail', page),
  demoFile('/mail/mail.css', 'text/css', style),
  demoFile('/mail/mail.js', 'text/javascript', script),
  {
    method: 'get',
    path: '/mail/mails',
    answer: () => ({
      status: 200,
      headers: demoHeaders,
      body: { mails: mails().map((one) => ({ ...one, at: one.at.toISOString() })) },
    }),
  },
]
