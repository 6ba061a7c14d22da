import { actionsOfKind, auditKinds, notDone } from '../domain/audit-log.ts'
import type { AuditCursor, AuditFilter, AuditLine, AuditPage } from '../domain/audit-log.ts'
import { isDate, momentOf } from '../domain/calendar.ts'
import { pageSize } from '../domain/page.ts'
import { onlyClinicOf } from '../domain/permissions.ts'
import type { Scope } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import type { FieldFault } from '../domain/refusal.ts'
import { findAuditEvents, findPeopleByText, findSubjects, findTemplatesByText } from '../store/audit-log.ts'
import type { AuditQuery, StoredEvent } from '../store/audit-log.ts'
import { findClinicNames, findTrustSettings } from '../store/clinics.ts'
import type { Database } from '../store/database.ts'
import { findNames } from '../store/people.ts'
import { findTexts } from '../store/setting-changes.ts'
import type { TextChange } from '../store/setting-changes.ts'
import { recordEvents } from '../store/transaction.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** People or templates that a text may mean; more have to be told apart by more letters. */
const mostMeant = 20

interface Meant {
  ids: string[]
  fault: FieldFault[]
}

const meant = async (
  field: 'person' | 'template',
  text: string,
  find: (text: string) => Promise<string[]>,
): Promise<Meant | null> => {
  const typed = text.trim()
  if (typed === '') return null
  const ids = await find(typed)
  const code = ids.length === 0 ? `no_such_${field}` : ids.length > mostMeant ? 'too_many_found' : null
  return { ids, fault: code === null ? [] : [{ field, code }] }
}

/**
 * What a filter wants, with the people and templates that its texts mean.
 * @throws Refusal `filter_invalid` with every fault
 */
export const readFilter = async (
  database: Database,
  scope: Scope,
  filter: AuditFilter,
): Promise<AuditQuery> => {
  const { timeZone } = await findTrustSettings(database, scope)
  const [people, templates] = await Promise.all([
    meant('person', filter.person, (text) => findPeopleByText(database, scope.trustId, text, mostMeant + 1)),
    meant('template', filter.template, (text) => findTemplatesByText(database, scope, text, mostMeant + 1)),
  ])
  const kind = auditKinds.find((one) => one === filter.kind)
  const isDay = (day: string) => day === '' || isDate(day)
  const faults: FieldFault[] = [
    ...(people?.fault ?? []),
    ...(templates?.fault ?? []),
    ...(isDay(filter.from) ? [] : [{ field: 'from', code: 'not_a_date' }]),
    ...(isDay(filter.until) ? [] : [{ field: 'until', code: 'not_a_date' }]),
    ...(filter.from !== '' && filter.until !== '' && filter.from > filter.until
      ? [{ field: 'until', code: 'ends_before_it_begins' }]
      : []),
  ]
  if (faults.length > 0) throw new Refusal('filter_invalid', faults)
  return {
    ...(people === null ? {} : { personIds: people.ids }),
    ...(templates === null ? {} : { templateIds: templates.ids }),
    ...(kind === undefined ? {} : { actions: actionsOfKind(kind) }),
    ...(filter.kind === notDone ? { notDone: true } : {}),
    ...(filter.from === '' ? {} : { from: momentOf(filter.from, 0, timeZone) }),
    ...(filter.until === '' ? {} : { until: momentOf(filter.until, 24 * 60, timeZone) }),
  }
}

const textKey = /^(\w+)Change$/u
const textId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u

/** The texts of a setting in the place of the id that the event holds. */
const withTexts = (
  detail: Readonly<Record<string, unknown>>,
  texts: ReadonlyMap<string, TextChange>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(detail).flatMap(([key, value]) => {
      const field = textKey.exec(key)?.[1]
      const text = field === undefined ? undefined : texts.get(String(value))
      return text === undefined
        ? [[key, value]]
        : [
            [`${field ?? key}Before`, text.before ?? ''],
            [field ?? key, text.after ?? ''],
          ]
    }),
  )

/** Events with the names of today. */
export const nameEvents = async (
  database: Database,
  scope: Scope,
  events: readonly StoredEvent[],
): Promise<AuditLine[]> => {
  const changes = events.flatMap(({ detail }) =>
    Object.entries(detail ?? {}).flatMap(([key, value]) =>
      textKey.test(key) && typeof value === 'string' && textId.test(value) ? [value] : [],
    ),
  )
  const [people, clinics, subjects, texts] = await Promise.all([
    findNames(
      database,
      scope,
      events.flatMap(({ personId }) => personId ?? []),
    ),
    findClinicNames(database, scope),
    findSubjects(database, scope, events),
    findTexts(database, scope.trustId, changes),
  ])
  return events.map(({ personId, clinicId, subject, detail, ...event }) => ({
    ...event,
    // Somebody who is not of the trust any more still did it, and the system did not.
    personName: personId === null ? null : (people.get(personId) ?? personId),
    clinicName: clinicId === null ? null : (clinics.get(clinicId) ?? null),
    subject: subject === null ? null : (subjects.get(subject) ?? null),
    detail: withTexts(detail ?? {}, texts),
  }))
}

/** Who looked at the audit, and what was wanted: looking is an event itself. */
export const recordLook = (
  { work, actor, now }: Call,
  action: 'audit.read' | 'audit.exported',
  query: AuditQuery,
  filter: AuditFilter,
  counts: Readonly<Record<string, number | boolean>>,
): Promise<void> =>
  recordEvents(work.database, now, [
    {
      action,
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: onlyClinicOf(actor.memberships),
      detail: {
        ...counts,
        ...(query.personIds === undefined ? {} : { people: query.personIds }),
        ...(query.templateIds === undefined ? {} : { templates: query.templateIds }),
        ...(query.actions === undefined && query.notDone !== true ? {} : { kind: filter.kind }),
        ...(filter.from === '' ? {} : { from: filter.from }),
        ...(filter.until === '' ? {} : { until: filter.until }),
      },
    },
  ])

/** A page begins beside this event; null where there is none. */
export const cursorAt = (
  direction: AuditCursor['direction'],
  line: StoredEvent | undefined,
): AuditCursor | null => (line === undefined ? null : { direction, at: line.at.toISOString(), id: line.id })

/**
 * A page of the audit of the actor's clinics, newest first, without any text or number (XC-01, XC-30). Every look is
 * recorded.
 * @throws Refusal `filter_invalid` with every fault of the filter
 */
export const readAudit = useCase<{ filter: AuditFilter; cursor: AuditCursor | null }, AuditPage>(
  'audit.read',
  async (call, { filter, cursor }) => {
    const { work, scope } = call
    const query = await readFilter(work.database, scope, filter)
    // One more than a page has says whether there is another.
    const found = await findAuditEvents(work.database, scope, query, cursor, pageSize + 1)
    const more = found.length > pageSize
    const shown = found.slice(0, pageSize)
    const newestFirst = cursor?.direction === 'newer' ? shown.toReversed() : shown
    await recordLook(call, 'audit.read', query, filter, { shown: shown.length })
    const cameFrom = cursor?.direction
    return {
      filter,
      lines: await nameEvents(work.database, scope, newestFirst),
      older: more || cameFrom === 'newer' ? cursorAt('older', newestFirst.at(-1)) : null,
      newer:
        cameFrom === 'older' || (cameFrom === 'newer' && more) ? cursorAt('newer', newestFirst[0]) : null,
    }
  },
)
