import type { TabFault } from '../bot/domain/tab.ts'

/** A question that was turned down, under the code that the page has a sentence for. */
export class Turned extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** What the page shows for a code: one of its own sentences. */
export const faultKey = (code: string): string => {
  if (code.startsWith('token_')) return 'tab.fault.token'
  if (code === 'no_account') return 'tab.fault.no_account'
  if (code.startsWith('account_')) return 'tab.fault.account'
  if (code === 'forbidden' || code === 'wrong_clinic') return 'tab.fault.forbidden'
  if (code === 'not_found' || code === 'template_not_sendable') return 'tab.fault.gone'
  return code === 'too_often' ? 'tab.fault.busy' : 'tab.fault.down'
}

const once = async (
  method: 'GET' | 'POST',
  path: string,
  token: string,
  signal: AbortSignal | null,
): Promise<Response> => {
  try {
    return await fetch(path, {
      method,
      headers: { authorization: `Bearer ${token}` },
      cache: 'no-store',
      signal,
    })
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new Turned('down')
  }
}

const codeOf = async (answer: Response): Promise<string> => {
  const fault = (await answer.json().catch(() => ({}))) as Partial<TabFault>
  return typeof fault.code === 'string' ? fault.code : 'down'
}

/**
 * Asks the API with a token of the person. A token that has just expired is asked for anew, once.
 * @throws Turned with the code; what the signal aborted as `fetch` does
 */
export const ask = async <Answer>(
  token: () => Promise<string>,
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal | null = null,
  method: 'GET' | 'POST' = 'GET',
): Promise<Answer> => {
  const address = `/api/tab/${path}?${new URLSearchParams(query).toString()}`
  const fresh = () =>
    token().catch(() => {
      throw new Turned('token_missing')
    })
  let answer = await once(method, address, await fresh(), signal)
  if (answer.status === 401) answer = await once(method, address, await fresh(), signal)
  if (!answer.ok) throw new Turned(await codeOf(answer))
  return (await answer.json()) as Answer
}
