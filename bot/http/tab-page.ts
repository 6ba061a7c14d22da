import { escaped } from './page.ts'
import type { TabFiles, TabPage } from './tab-files.ts'
import type { Answer, Call, Route } from './server.ts'

/** What the pages are made of. */
export interface TabPageParts {
  files: () => Promise<TabFiles>
  /** Hosts that may show the pages in a frame, as the configuration has them. */
  frameHosts: readonly string[]
  /** The demo's stand-in for Teams shows them from the same address. */
  framedBySelf: boolean
  /** Id of the app in Teams, so that a page outside of it can lead there; null where its stand-in shows them. */
  appId: string | null
}

const year = 'public, max-age=31536000, immutable'

/** Scripts and styles of this bot alone; nothing inline, nothing from elsewhere, nobody else's frame. */
const policyOf = ({ frameHosts, framedBySelf }: TabPageParts): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...(framedBySelf ? ["'self'"] : []), ...frameHosts.map((host) => `https://${host}`)].join(' ')}`,
  ].join('; ')

/** Without script nothing can be signed on, and outside Teams nobody is: the page says where it belongs. */
const page = (style: string, script: string, appId: string | null): string => `<!doctype html>
<html lang="nb" data-theme="default">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Malvakt</title>
<link rel="stylesheet" href="/tab/files/${style}">
<script type="module" src="/tab/files/${script}"></script>
</head>
<body>
<main id="page" aria-busy="true"${appId === null ? '' : ` data-app="${escaped(appId)}"`}></main>
<noscript>
<p lang="nb">Åpne Malvakt i Microsoft Teams.</p>
<p lang="sv">Öppna Malvakt i Microsoft Teams.</p>
<p lang="en">Open Malvakt in Microsoft Teams.</p>
</noscript>
</body>
</html>
`

/**
 * The pages that Teams shows in a tab: `GET /tab`, the sheet, and `GET /tab/insight`, the charts, with their files
 * under `/tab/files/`. They hold no data: that is asked for with a token (`tab-api.ts`). No cookie is set or read.
 */
export const tabPageRoutes = (parts: TabPageParts): Route[] => {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policyOf(parts),
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=()',
  }
  const open = (path: string, name: TabPage): Route => ({
    method: 'get',
    path,
    answer: async () => {
      const { style, scripts } = await parts.files()
      return { status: 200, headers, body: page(style, scripts[name], parts.appId) }
    },
  })
  const file = async ({ params, headers: asked }: Call): Promise<Answer> => {
    const found = (await parts.files()).files.find((one) => one.name === params['name'])
    // A page that was opened before the bot was brought to a new version asks for a file that is gone.
    if (found === undefined)
      return { status: 404, body: { code: 'not_found', message: 'There is nothing here.' } }
    const zips = /\bgzip\b/u.test(asked['accept-encoding'] ?? '')
    return {
      status: 200,
      body: Buffer.from(zips ? found.zipped : found.bytes),
      headers: {
        'content-type': `${found.type}; charset=utf-8`,
        'cache-control': year,
        vary: 'accept-encoding',
        'cross-origin-resource-policy': 'same-origin',
        ...(zips ? { 'content-encoding': 'gzip' } : {}),
      },
    }
  }
  return [
    open('/tab', 'sheet'),
    open('/tab/insight', 'insight'),
    { method: 'get', path: '/tab/files/:name', answer: file },
  ]
}
