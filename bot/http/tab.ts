import type { Config } from '../config.ts'
import type { TabHost } from '../domain/teams-link.ts'
import type { Log } from '../log.ts'
import type { Work } from '../usecases/use-case.ts'
import type { Route } from './server.ts'
import { createSignOn, entraOf } from './sign-on.ts'
import type { SignOnRules } from './sign-on.ts'
import { tabApiRoutes } from './tab-api.ts'
import { tabFiles } from './tab-files.ts'
import { tabPageRoutes } from './tab-page.ts'

/** What the tab is made of. */
export interface TabParts {
  config: Pick<Config, 'auth' | 'tab' | 'tenants'>
  log: Log
  work: Work
  /** Stands in for Teams and Entra in the demo; null in every other bot. */
  teams: { botId: string; signOn: Omit<SignOnRules, 'clock'> } | null
  /** Asks for Entra's keys. */
  getKeys: (url: string) => Promise<Response>
}

/** Where the tab is shown; null for a bot that has none. */
export const tabHostOf = ({ auth, demo, tab }: Pick<Config, 'auth' | 'demo' | 'tab'>): TabHost | null => {
  if (demo) return { kind: 'standIn' }
  return auth.kind === 'anonymous' ? null : { kind: 'teams', appId: tab.appId ?? auth.appId }
}

/**
 * The tab in Teams: its pages and what they ask for. A bot that has no registration and is no demo has no tab, as
 * nobody could be signed on.
 */
export const tabRoutes = ({ config, log, work, teams, getKeys }: TabParts): Route[] => {
  const botId = config.auth.kind === 'anonymous' ? teams?.botId : config.auth.appId
  if (botId === undefined) return []
  const rules = teams?.signOn ?? {
    ...config.tab,
    ...entraOf(config.tab.authority, getKeys),
    tenants: config.tenants,
  }
  return [
    ...tabPageRoutes({
      files: tabFiles,
      frameHosts: config.tab.frameHosts,
      framedBySelf: teams !== null,
      appId: teams === null ? (config.tab.appId ?? botId) : null,
    }),
    ...tabApiRoutes({
      work,
      log,
      signOn: createSignOn({ ...rules, clock: work.clock }),
      links: () => ({ appId: config.tab.appId ?? botId, botId, publicUrl: work.publicUrl }),
    }),
  ]
}
