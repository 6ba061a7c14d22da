import { reportPath } from '../domain/report-path.ts'
import type { Clock, ProviderSettings, SmsProvider } from '../ports.ts'
import { createElks46 } from './elks46.ts'
import { createAsk } from './http.ts'
import type { Ask } from './http.ts'
import { createKannel } from './kannel.ts'
import { createLinkCommon } from './link-common.ts'
import { createMyLink } from './mylink.ts'

/** The provider that the configuration names. `ask` is for tests; it is made from the settings otherwise. */
export const createProvider = (
  settings: ProviderSettings,
  clock: Clock,
  ask: Ask = createAsk({ timeoutMs: settings.timeoutMs, environment: process.env }),
): SmsProvider => {
  const { kind, publicUrl, reportsSecret } = settings
  const reportUrl = (id: string) => `${publicUrl}${reportPath(reportsSecret, kind, id)}`
  switch (kind) {
    case 'link-common':
      return createLinkCommon(settings, ask)
    case 'mylink':
      return createMyLink(settings, { ask, clock, reportUrl })
    case 'elks46':
      return createElks46(settings, { ask, reportUrl })
    case 'kannel':
      return createKannel(settings, { ask, clock, reportUrl })
  }
}
