import { insertedTemplateCard } from '../../cards/inserted-template.ts'
import type { InsertedTemplate } from '../../cards/inserted-template.ts'
import type { Card } from '../../cards/kit.ts'
import { opening } from '../../cards/template-text.ts'
import { wordsOf } from '../../cards/text/words.ts'
import type { Words } from '../../cards/text/words.ts'
import type { Actor } from '../domain/actor.ts'
import { Refusal } from '../domain/refusal.ts'
import { searchTemplates } from '../usecases/search-templates.ts'
import { showTemplate } from '../usecases/show-template.ts'
import type { Work } from '../usecases/use-case.ts'
import { guidPattern, recordOf } from './identity.ts'

/** What Teams is to show in the compose box; empty where there is nothing to show. */
export type ExtensionAnswer = Readonly<Record<string, unknown>>

/** A sentence in place of results. */
export const extensionMessage = (text: string): ExtensionAnswer => ({
  composeExtension: { type: 'message', text },
})

const pageSize = 25

// A preview's texts may hold a little markup.
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const attachmentOf = (card: Card, template: InsertedTemplate) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  // Teams shows no later one behind a link; the card has nothing that is newer.
  content: { ...card, version: '1.3' },
  preview: {
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: { title: escaped(template.name), text: escaped(opening(template.text)) },
  },
})

const results = (attachments: readonly unknown[]): ExtensionAnswer => ({
  composeExtension: { type: 'result', attachmentLayout: 'list', attachments },
})

const count = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : 0

const search = async (work: Work, actor: Actor, t: Words, value: unknown): Promise<ExtensionAnswer> => {
  const asked = recordOf(value)
  const parameters = Array.isArray(asked['parameters']) ? asked['parameters'].map(recordOf) : []
  // What is shown before anybody types comes as a parameter of its own.
  const words = parameters.find((one) => one['name'] === 'words')?.['value']
  const options = recordOf(asked['queryOptions'])
  const skip = count(options['skip'])
  const { templates, purposes } = await searchTemplates(work, actor, {
    words: typeof words === 'string' ? words.slice(0, 200) : '',
    skip,
    take: count(options['count']) || pageSize,
  })
  // An empty further page ends the list; a sentence there would stand in it as a result.
  if (templates.length === 0 && skip === 0) return extensionMessage(t('extension.none'))
  const now = work.clock()
  return results(templates.map((one) => attachmentOf(insertedTemplateCard(t, one, purposes, now), one)))
}

/** The template that an address of ours names; null for every other address. */
const templateIn = (publicUrl: string, address: unknown): string | null => {
  if (typeof address !== 'string' || !URL.canParse(address) || !URL.canParse(publicUrl)) return null
  const [link, own] = [new URL(address), new URL(publicUrl)]
  const id = link.searchParams.get('row') ?? ''
  return link.origin === own.origin && link.pathname === '/tab' && guidPattern.test(id)
    ? id.toLowerCase()
    : null
}

const unfurl = async (work: Work, actor: Actor, t: Words, value: unknown): Promise<ExtensionAnswer> => {
  const templateId = templateIn(work.publicUrl, recordOf(value)['url'])
  if (templateId === null) return {}
  try {
    const { template, purposes } = await showTemplate(work, actor, { templateId })
    if (template.state !== 'live') return {}
    return results([attachmentOf(insertedTemplateCard(t, template, purposes, work.clock()), template)])
  } catch (error) {
    // The address stays an address.
    if (error instanceof Refusal) return {}
    throw error
  }
}

/** The invokes of the message extension, by their names in the protocol. */
const handlers: Readonly<
  Record<string, (work: Work, actor: Actor, t: Words, value: unknown) => Promise<ExtensionAnswer>>
> = {
  'composeExtension/query': search,
  'composeExtension/queryLink': unfurl,
}

/** Whether an invoke is of the message extension. */
export const isExtension = (name: string | undefined): boolean =>
  name !== undefined && Object.hasOwn(handlers, name)

/**
 * Answers the compose box: templates of the own clinics to put into a chat, and the template behind a link of ours.
 * What is put into a chat is read by whoever is there, so it is the approved text and nothing else.
 */
export const answerExtension = async (
  work: Work,
  actor: Actor,
  name: string,
  value: unknown,
): Promise<ExtensionAnswer> => (await handlers[name]?.(work, actor, wordsOf(actor.language), value)) ?? {}
