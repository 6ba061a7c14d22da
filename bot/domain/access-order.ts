import type { Lifecycle } from './lifecycle.ts'
import type { FieldFault } from './refusal.ts'

/** The roles that a leader may order, with what a line may call them. Words of all languages are understood. */
export const orderableRoles = {
  user: [
    'bruker',
    'begrenset bruker',
    'brukar',
    'avgrensa brukar',
    'användare',
    'begränsad användare',
    'user',
  ],
  deputy: ['stedfortreder', 'stadfortredar', 'ställföreträdare', 'deputy'],
  clinicAdmin: ['administrator', 'administratör'],
} as const

/** A role that may be ordered. */
export type OrderableRole = keyof typeof orderableRoles

/** Whether a text is the key of such a role. */
export const isOrderableRole = (role: string): role is OrderableRole => Object.hasOwn(orderableRoles, role)

/** The state of one person's line in an order. */
export type OrderLineState = 'waiting' | 'done' | 'refused'

/** The life of a line: the administrator completes or refuses it, with a reason (LE-12). */
export const orderLineLifecycle: Lifecycle<OrderLineState, 'complete' | 'refuse'> = {
  waiting: { complete: 'done', refuse: 'refused' },
  done: {},
  refused: {},
}

/** One person for whom access is ordered. */
export interface OrderedLine {
  /** User name or address, in small letters. */
  who: string
  clinicId: string
  role: OrderableRole
}

/** A clinic as an order may name it. */
export interface OrderClinic {
  id: string
  key: string
  name: string
}

/** Lines of one order at most. */
export const mostLines = 50

const userName = /^(?=.*[a-z])[a-z0-9][a-z0-9._-]{1,63}$/u

/** A user name, or an address in the trust's domain, in small letters; or the code of what is wrong. */
export const readWho = (typed: string, domain: string): { who: string } | { fault: 'who' | 'domain' } => {
  const who = typed.trim().toLowerCase()
  const [name = '', host, ...more] = who.split('@')
  if (more.length > 0 || !userName.test(name)) return { fault: 'who' }
  return host !== undefined && host !== domain.toLowerCase() ? { fault: 'domain' } : { who }
}

const clinicNamed = (named: string, clinics: readonly OrderClinic[]): OrderClinic | undefined =>
  clinics.find((one) => [one.key, one.name].some((name) => name.toLowerCase() === named.toLowerCase()))

const roleNamed = (named: string): OrderableRole | undefined =>
  (Object.keys(orderableRoles) as OrderableRole[]).find((role) =>
    [role, ...orderableRoles[role]].some((name) => name.toLowerCase() === named.toLowerCase()),
  )

/**
 * The lines of an order as they were typed: one person each, by user name or address, and behind a semicolon or a tab
 * another clinic or role than the form's, in any order. Every bad line is named with its number.
 */
export const readOrder = (
  typed: { lines: string; clinicId: string; role: string },
  clinics: readonly OrderClinic[],
  domain: string,
): { lines: OrderedLine[]; faults: FieldFault[] } => {
  const faults: FieldFault[] = []
  const lines: OrderedLine[] = []
  const usual = clinics.find((one) => one.id === typed.clinicId)
  if (usual === undefined) faults.push({ field: 'clinicId', code: 'order_clinic' })
  if (!isOrderableRole(typed.role)) faults.push({ field: 'role', code: 'order_role' })
  const rows = typed.lines
    .split(/\r\n?|\n/u)
    .map((row, index) => ({ row: row.trim(), line: String(index + 1) }))
  const filled = rows.filter(({ row }) => row !== '')
  if (filled.length === 0) faults.push({ field: 'lines', code: 'order_none' })
  if (filled.length > mostLines)
    faults.push({ field: 'lines', code: 'order_too_many', params: { most: String(mostLines) } })
  for (const { row, line } of filled.slice(0, mostLines)) {
    const [first = '', ...rest] = row.split(/[;\t]/u).map((part) => part.trim())
    const wrong = (code: string, found: string) =>
      faults.push({ field: 'lines', code, params: { line, found: found.slice(0, 60) } })
    const read = readWho(first, domain)
    let { clinicId, role } = { clinicId: usual?.id ?? '', role: typed.role }
    let sound = 'who' in read
    if ('fault' in read) wrong(read.fault === 'who' ? 'order_line_who' : 'order_line_domain', first)
    for (const part of rest.filter((one) => one !== '')) {
      const clinic = clinicNamed(part, clinics)
      const named = roleNamed(part)
      if (clinic !== undefined) clinicId = clinic.id
      else if (named !== undefined) role = named
      else {
        wrong('order_line_part', part)
        sound = false
      }
    }
    if (!sound || 'fault' in read || !isOrderableRole(role)) continue
    if (lines.some((one) => one.who === read.who && one.clinicId === clinicId))
      wrong('order_line_twice', first)
    else lines.push({ who: read.who, clinicId, role })
  }
  return { lines, faults }
}
