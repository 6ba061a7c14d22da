import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Words } from '../../cards/text/words.ts'
import { formatInternational } from '../domain/phone-number.ts'
import { demoFile, demoHeaders, demoPage } from './demo-file.ts'
import { escaped } from './page.ts'
import type { ReplyParts } from './replies.ts'
import type { Route } from './server.ts'

/** A text as a phone shows it. */
export interface PhoneText {
  id: string
  /** E.164. */
  recipient: string
  senderText: string
  text: string
  at: Date
}

/** The words that the script needs, which come with the page. */
const scriptWords = (t: Words): string =>
  JSON.stringify({
    to: t('demo.to'),
    label: t('demo.reply'),
    hint: t('demo.replyHint'),
    send: t('demo.replySend'),
    failed: t('demo.replyFailed'),
    stop: t('demo.said.stop'),
    start: t('demo.said.start'),
    other: t('demo.said.other'),
  })

const page = (t: Words): string => `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(t('demo.phone'))} · Malvakt</title>
<link rel="stylesheet" href="/phone/phone.css">
<script src="/phone/phone.js" defer></script>
</head>
<body>
<main data-words="${escaped(scriptWords(t))}">
<h1>SMS</h1>
<p>${escaped(t('demo.phoneHint'))}</p>
<p id="empty">${escaped(t('demo.phoneEmpty'))}</p>
<ol id="texts" aria-live="polite"></ol>
</main>
</body>
</html>
`

const style = `:root { color-scheme: light dark; --paper: #f2f2f7; --card: #fff; --ink: #1c1c1e; --soft: #6c6c70; }
@media (prefers-color-scheme: dark) { :root { --paper: #000; --card: #1c1c1e; --ink: #f2f2f7; --soft: #98989f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 17px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 26rem; margin: 2rem auto; padding: 1.25rem; }
h1 { font-size: 1.9rem; margin: 0 0 .25rem; }
p { margin: 0 0 1rem; color: var(--soft); font-size: .9rem; }
ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
li { background: var(--card); border-radius: 1.1rem; padding: .9rem 1.05rem; }
li.new { animation: arrive .35s ease-out; }
@keyframes arrive { from { opacity: 0; transform: translateY(-.6rem); } }
@media (prefers-reduced-motion: reduce) { li.new { animation: none; } }
header { display: flex; justify-content: space-between; gap: 1rem; font-size: .85rem; color: var(--soft); }
header strong { color: var(--ink); font-size: 1rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: .35rem 0 .5rem; font-size: 1.02rem; color: var(--ink); }
.to { font-size: .8rem; color: var(--soft); margin: 0; }
form { display: flex; gap: .5rem; margin-top: .7rem; }
input { flex: 1; min-width: 0; font: inherit; font-size: .95rem; color: var(--ink); background: var(--paper);
  border: 1px solid transparent; border-radius: 1rem; padding: .35rem .8rem; }
button { font: inherit; font-size: .95rem; color: #fff; background: #0a6fd8; border: 0; border-radius: 1rem;
  padding: .35rem .9rem; cursor: pointer; }
input:focus-visible, button:focus-visible { outline: 2px solid #0a84ff; outline-offset: 2px; }
.said { margin: .5rem 0 0; font-size: .85rem; }
[hidden] { display: none; }
`

const script = `'use strict'
const words = JSON.parse(document.querySelector('main').dataset.words)
const list = document.getElementById('texts')
const empty = document.getElementById('empty')
const reply = async (one, text) => {
  const answer = await fetch('/phone/replies', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: one.id, text }),
  })
  return answer.ok ? words[(await answer.json()).said] : words.failed
}
const replyForm = (one) => {
  const form = document.createElement('form')
  const input = document.createElement('input')
  input.placeholder = words.hint
  input.setAttribute('aria-label', words.label)
  input.maxLength = 160
  input.required = true
  const said = element('p', '', 'said')
  said.setAttribute('role', 'status')
  form.append(input, element('button', words.send))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    reply(one, input.value)
      .catch(() => words.failed)
      .then((result) => {
        said.textContent = result
        input.value = ''
      })
  })
  return [form, said]
}
const seen = new Set()
let first = true
const element = (name, content, className) => {
  const made = document.createElement(name)
  made.textContent = content
  if (className) made.className = className
  return made
}
const draw = (one) => {
  const item = document.createElement('li')
  if (!first) item.className = 'new'
  const header = document.createElement('header')
  const at = new Date(one.at)
  const time = element('time', at.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }))
  time.dateTime = one.at
  header.append(element('strong', one.senderText), time)
  item.append(header, element('p', one.text, 'text'), element('p', words.to + ' ' + one.recipient, 'to'))
  item.append(...replyForm(one))
  return item
}
const look = async () => {
  try {
    const { texts } = await (await fetch('/phone/texts')).json()
    for (const one of [...texts].reverse()) {
      if (seen.has(one.key)) continue
      seen.add(one.key)
      list.prepend(draw(one))
    }
    empty.hidden = list.children.length > 0
    first = false
  } catch {
    // The bot is being started again: the next look finds it.
  }
  setTimeout(look, document.hidden ? 5000 : 1000)
}
look()
`

const replyBody = z.object({ id: z.string(), text: z.string().max(1000) })

/**
 * The demo's phone: `GET /phone` is a page on which the texts that the simulated provider delivers are seen to
 * arrive, newest first, and can be answered. It shows numbers and texts to whoever asks, so it belongs to a demo on
 * loopback only.
 *
 * @param record takes a reply in, as from a provider
 */
export const phoneRoutes = (arrivals: () => readonly PhoneText[], record: ReplyParts['record']): Route[] => [
  demoPage('/phone', page),
  demoFile('/phone/phone.css', 'text/css', style),
  demoFile('/phone/phone.js', 'text/javascript', script),
  {
    method: 'get',
    path: '/phone/texts',
    answer: () => ({
      status: 200,
      headers: demoHeaders,
      body: {
        texts: arrivals().map(({ id, recipient, senderText, text, at }) => ({
          id,
          // A message that arrives twice is seen twice.
          key: `${id} ${at.toISOString()}`,
          recipient: formatInternational(recipient),
          senderText,
          text,
          at: at.toISOString(),
        })),
      },
    }),
  },
  {
    method: 'post',
    path: '/phone/replies',
    // A page of another origin cannot send JSON here, and a message is answered from the phone that it came to.
    answer: async ({ headers, body }) => {
      const read = replyBody.safeParse(body)
      const json = headers['content-type']?.startsWith('application/json') === true
      const answered = json && read.success ? arrivals().find((one) => one.id === read.data.id) : undefined
      if (!read.success || answered === undefined) return { status: 400, headers: demoHeaders }
      const reply = { id: randomUUID(), from: answered.recipient, text: read.data.text }
      return { status: 200, headers: demoHeaders, body: { said: (await record(reply)).said } }
    },
  },
]
