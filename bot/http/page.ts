import type { Words } from '../../cards/text/words.ts'
import type { Language } from '../domain/language.ts'
import type { Answer } from './server.ts'

/** Headers of a page of ours: nothing from elsewhere, in no frame, in no search. */
export const security = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
}

/** The one stylesheet of these pages. */
export const style = `:root { color-scheme: light dark; }
body { margin: 0; font: 17px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 30rem; margin: 15vh auto 0; padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
button { font: inherit; font-weight: 600; padding: .7rem 1.4rem; border: 0; border-radius: .5rem; background: #0f5ea8;
  color: #fff; cursor: pointer; }
input { font: inherit; max-width: 100%; margin: 0 0 1rem; }
label { display: block; margin: 0 0 .3rem; font-weight: 600; }
button:focus-visible, input:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
`

/** A text as HTML shows it. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (sign) => `&#${String(sign.codePointAt(0))};`)

/** A page with a title and sentences; `form` is HTML. */
export const page = (
  status: number,
  t: Words,
  { title, lines, form = '' }: { title: string; lines: readonly string[]; form?: string },
): Answer => ({
  status,
  headers: { ...security, 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Malvakt</title>
<link rel="stylesheet" href="/download.css">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${form}
</main>
</body>
</html>
`,
})

const browserTags: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nn', sv: 'sv', en: 'en' }

/**
 * The first of our languages that the browser asks for; Bokmål where it asks for none. Browsers name languages in the
 * order of their wishes, each with its place (`sv-SE`), and for whoever reads Danish Bokmål is nearer than English.
 */
export const browserLanguage = (accept: string | undefined): Language => {
  for (const wish of (accept ?? '').toLowerCase().split(',').slice(0, 20)) {
    const language = browserTags[/^\s*([a-z]{2})(?![a-z])/u.exec(wish)?.[1] ?? '']
    if (language !== undefined) return language
  }
  return 'nb'
}

/** What the secret part of a link looks like. */
export const tokenForm = /^[\w-]{43}$/u
