import { wordsOf } from '../../cards/text/words.ts'
import type { Words } from '../../cards/text/words.ts'
import { browserLanguage } from './page.ts'
import type { Route } from './server.ts'

/** What a page of the demo may load and do: its own files, nothing else. */
export const demoHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
}

/** A file of a page of the demo. */
export const demoFile = (path: string, type: string, body: string): Route => ({
  method: 'get',
  path,
  answer: () => ({
    status: 200,
    body,
    headers: { ...demoHeaders, 'content-type': `${type}; charset=utf-8` },
  }),
})

/** A page of the demo, in the language of the browser. */
export const demoPage = (
  path: string,
  draw: (t: Words) => string,
  headers: Readonly<Record<string, string>> = demoHeaders,
): Route => ({
  method: 'get',
  path,
  answer: (call) => ({
    status: 200,
    body: draw(wordsOf(browserLanguage(call.headers['accept-language']))),
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', vary: 'accept-language' },
  }),
})
