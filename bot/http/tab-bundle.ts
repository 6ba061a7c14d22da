import { createHash } from 'node:crypto'
import path from 'node:path'
import { parentPort } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import type { TabFile, TabFiles, TabPage } from './tab-files.ts'

// Runs in a thread of its own (`tab-files.ts`), so that the bot answers while it bundles.

const root = path.resolve(import.meta.dirname, '../..')

/** What is taken of the two libraries: each becomes a file of its own, beside our script. */
const libraries = {
  '@microsoft/teams-js': "export { app, authentication } from '@microsoft/teams-js'",
  'chart.js':
    "export { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js'",
} as const

const nameOf = (stem: string, ending: string, bytes: Uint8Array): string =>
  `${stem}.${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${ending}`

const toFile = (stem: string, type: TabFile['type'], contents: Uint8Array): TabFile => {
  const bytes = Buffer.from(contents)
  return {
    name: nameOf(stem, type === 'text/css' ? 'css' : 'js', bytes),
    type,
    bytes,
    zipped: gzipSync(bytes),
  }
}

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome110', 'edge110', 'safari16', 'firefox115'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  write: false,
} as const satisfies esbuild.BuildOptions

const one = (result: { outputFiles: readonly esbuild.OutputFile[] }): Uint8Array => {
  const [file] = result.outputFiles
  if (file === undefined) throw new Error('the bundler made nothing')
  return file.contents
}

const pages: readonly TabPage[] = ['sheet', 'insight']

const build = async (): Promise<TabFiles> => {
  const parts = await Promise.all(
    Object.entries(libraries).map(async ([library, contents]) => {
      const built = await esbuild.build({ ...common, stdin: { contents, resolveDir: root } })
      return [library, toFile(library.replace(/^@microsoft\//u, ''), 'text/javascript', one(built))] as const
    }),
  )
  const names = new Map<string, string>(parts.map(([library, file]) => [library, `./${file.name}`]))
  // Our scripts fetch the libraries by their hashed names.
  const beside: esbuild.Plugin = {
    name: 'libraries-beside',
    setup: (building) => {
      building.onResolve({ filter: /^(@microsoft\/teams-js|chart\.js)$/ }, (wanted) => ({
        path: names.get(wanted.path) ?? wanted.path,
        external: true,
      }))
    },
  }
  const [style, ...scripts] = await Promise.all([
    esbuild
      .build({ ...common, entryPoints: ['tab/tab.css'] })
      .then((css) => toFile('tab', 'text/css', one(css))),
    ...pages.map(async (page) => {
      const script = await esbuild.build({ ...common, entryPoints: [`tab/${page}.ts`], plugins: [beside] })
      return toFile(page, 'text/javascript', one(script))
    }),
  ])
  await esbuild.stop()
  return {
    files: [...parts.map(([, file]) => file), style, ...scripts],
    style: style.name,
    scripts: Object.fromEntries(
      pages.map((page, index) => [page, scripts[index]?.name ?? '']),
    ) as TabFiles['scripts'],
  }
}

parentPort?.postMessage(await build())
