import type { Config } from '../config.ts'
import type { Route } from './server.ts'

/** How long a database may take to say that it is there. */
const patienceMs = 2000

const answersInTime = async (ping: () => Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  try {
    return await Promise.race([ping().then(() => true), late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}

/**
 * `GET /health/live`: the process answers. `GET /health`: it can serve, which takes the database; 503 if not.
 * Both tell how callers prove who they are, so that an anonymous bot is seen for what it is.
 */
export const healthRoutes = (config: Pick<Config, 'auth'>, pingDatabase: () => Promise<unknown>): Route[] => {
  const auth = config.auth.kind === 'anonymous' ? 'anonymous' : 'teams'
  return [
    { method: 'get', path: '/health/live', answer: () => ({ status: 200, body: { status: 'ok', auth } }) },
    {
      method: 'get',
      path: '/health',
      answer: async () =>
        (await answersInTime(pingDatabase))
          ? { status: 200, body: { status: 'ok', auth, database: 'ok' } }
          : { status: 503, body: { status: 'unavailable', auth, database: 'unavailable' } },
    },
  ]
}
