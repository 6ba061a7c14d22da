import { z } from 'zod'
import { languages } from '../domain/language.ts'
import type { Actor } from '../domain/actor.ts'
import { periods } from '../domain/insight.ts'
import { parseTemplate } from '../domain/placeholders.ts'
import { Refusal } from '../domain/refusal.ts'
import { wordDiff } from '../domain/similarity.ts'
import { sheetOrders } from '../domain/tab.ts'
import type { TabFile, TabLinks, TabRow, TabSheet, TabTemplate, TabText } from '../domain/tab.ts'
import type { Log } from '../log.ts'
import { admitAccount } from '../usecases/admit-account.ts'
import { browseSheet } from '../usecases/browse-sheet.ts'
import type { SheetPage } from '../usecases/browse-sheet.ts'
import { offerDownload } from '../usecases/offer-download.ts'
import { showTemplate } from '../usecases/show-template.ts'
import type { TemplateView } from '../usecases/show-template.ts'
import type { Work } from '../usecases/use-case.ts'
import { viewInsight } from '../usecases/view-insight.ts'
import { createRate } from './rate.ts'
import type { Answer, Call, Route } from './server.ts'
import type { SignedOn } from './sign-on.ts'

/** What the API is made of. */
export interface TabApiParts {
  work: Work
  log: Log
  signOn: (authorization: string | undefined) => Promise<SignedOn>
  links: () => TabLinks
}

/** Typing in the search field asks some five times a second; a page that goes wild is slowed down. */
const personRate = { size: 60, rate: 10 }

const id = z.guid()
const page = z.coerce.number().int().min(1).max(100_000).default(1)

const sheetQuery = z.object({
  clinic: z.union([id, z.enum(['', 'all'])]).default(''),
  words: z.string().max(100).default(''),
  purpose: z.string().max(60).optional(),
  language: z.enum(languages).optional(),
  order: z.enum(sheetOrders).default('name'),
  descending: z
    .enum(['true', 'false'])
    .default('false')
    .transform((one) => one === 'true'),
  page,
})

const insightQuery = z.object({
  clinic: z.union([id, z.literal('')]).default(''),
  days: z.coerce
    .number()
    .pipe(z.union(periods.map((one) => z.literal(one))))
    .default(30),
})

const exportQuery = z.object({ clinic: z.union([id, z.literal('all')]) })

const templateQuery = z.object({ id, version: z.coerce.number().int().min(1).max(100_000).optional() })

/** A template's text in stretches, so that its placeholders can be told from its words. */
export const tabText = (text: string): TabText => {
  const parsed = parseTemplate(text)
  if (!parsed.ok) return [{ kind: 'text', text }]
  return parsed.parts.map((part) =>
    typeof part === 'string'
      ? { kind: 'text', text: part }
      : { kind: 'field', text: text.slice(part.start, part.end) },
  )
}

const rowOf = (
  row:
    | SheetPage['rows']['items'][number]
    | (TemplateView['template'] & Pick<TabRow, 'parts' | 'approvedBy' | 'sends'>),
): TabRow => ({
  id: row.id,
  clinicId: row.clinicId,
  clinicName: row.clinicName,
  name: row.name,
  text: tabText(row.text),
  purpose: row.purpose,
  language: row.language,
  parts: row.parts,
  version: row.version,
  approvedBy: row.approvedBy,
  approvedAt: row.publishedAt.toISOString(),
  state: row.state,
  sends: row.sends,
})

const sheetOf = (view: SheetPage, links: TabLinks): TabSheet => ({
  clinics: view.clinics,
  clinicId: view.clinicId,
  purposes: view.purposes,
  rows: { ...view.rows, items: view.rows.items.map(rowOf) },
  links,
})

const templateOf = (view: TemplateView, links: TabLinks): TabTemplate => {
  const { template, shown, before, parts, sends } = view
  const approvedBy = view.approvals.at(-1)?.personName ?? null
  return {
    ...rowOf({ ...template, text: shown.text, publishedAt: shown.publishedAt, parts, approvedBy, sends }),
    purpose: shown.purpose,
    senderText: shown.senderText,
    stateReason: template.stateReason,
    stateSince: template.stateSince.toISOString(),
    adoptedFrom: view.adoptedFrom,
    shown: shown.version,
    versions: view.versions.map((one) => ({
      version: one.version,
      publishedAt: one.publishedAt.toISOString(),
    })),
    changes:
      before === null || before.text === shown.text
        ? null
        : { since: before.version, parts: wordDiff(before.text, shown.text) },
    approvals: view.approvals.map((one) => ({
      step: one.step,
      personName: one.personName,
      decidedAt: one.decidedAt.toISOString(),
    })),
    purposes: view.purposes,
    links,
  }
}

const statusOf = (refusal: Refusal): number =>
  refusal.code === 'forbidden' || refusal.code === 'wrong_clinic'
    ? 403
    : refusal.code === 'not_found' || refusal.code === 'template_not_sendable'
      ? 404
      : 400

/**
 * What the tab asks for: each call with a token, each answered for the person behind it by the use cases of the
 * chat, under the same rights. 401: sign on again; 403: this person may not; 429: too often; 503: Entra's keys
 * cannot be had. Answers hold no words of ours and nothing of a patient.
 */
export const tabApiRoutes = ({ work, log, signOn, links }: TabApiParts): Route[] => {
  const waitOf = createRate(personRate, () => work.clock().getTime())

  const fault = (status: number, code: string, headers: Record<string, string> = {}): Answer => {
    log.info('tab.refused', { status, code })
    return { status, body: { code }, headers }
  }

  const open = <Query>(
    path: string,
    query: z.ZodType<Query>,
    run: (actor: Actor, query: Query) => Promise<unknown>,
    method: Route['method'] = 'get',
  ): Route => ({
    method,
    path: `/api/tab/${path}`,
    answer: async (call: Call): Promise<Answer> => {
      const identity = await signOn(call.headers.authorization)
      if (!identity.ok)
        return fault(
          identity.status,
          identity.code,
          identity.status === 401 ? { 'www-authenticate': 'Bearer' } : { 'retry-after': '5' },
        )
      const wait = waitOf(`${identity.tenantId} ${identity.objectId}`)
      if (wait > 0) return fault(429, 'too_often', { 'retry-after': String(Math.ceil(wait / 1000)) })
      // The gate of the chat.
      const admitted = await admitAccount(work, identity, 'tab')
      if (admitted.kind === 'stranger') return fault(403, 'no_account')
      if (admitted.kind === 'refused') return fault(403, admitted.refusal.code)
      const { personId, trustId, memberships, language } = admitted.account
      const actor: Actor = { personId, trustId, memberships, language: language ?? 'nb' }
      const parsed = query.safeParse(Object.fromEntries(call.query))
      if (!parsed.success) return fault(400, 'bad_request')
      try {
        return { status: 200, body: await run(actor, parsed.data) }
      } catch (error) {
        if (error instanceof Refusal) return fault(statusOf(error), error.code)
        throw error
      }
    },
  })

  return [
    open('sheet', sheetQuery, async (actor, { clinic, ...query }) =>
      sheetOf(await browseSheet(work, actor, { ...query, clinicId: clinic }), links()),
    ),
    open('template', templateQuery, async (actor, { id: templateId, version }) =>
      templateOf(await showTemplate(work, actor, { templateId, version }), links()),
    ),
    open('insight', insightQuery, (actor, { clinic, days }) =>
      viewInsight(work, actor, { clinicId: clinic === '' ? null : clinic, days }),
    ),
    // It makes a link, so it is no question that may be repeated by what stands between.
    open(
      'export',
      exportQuery,
      (actor, { clinic }): Promise<TabFile> =>
        offerDownload(work, actor, {
          kind: 'sheet',
          params: clinic === 'all' ? {} : { clinicId: clinic },
        }),
      'post',
    ),
  ]
}
