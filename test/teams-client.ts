import { randomUUID } from 'node:crypto'
import type { Activity } from 'botbuilder'
import type { Persona } from '../bot/demo/personas.ts'
import { demoBot, demoTenantId } from '../bot/demo/personas.ts'
import type { Connector } from './connector.ts'

type Json = Readonly<Record<string, unknown>>

/** A card as it came over the wire, and the posted activity that it stands in. */
export interface ShownCard {
  card: Json
  activityId: string
}

/** Somebody's Teams: writes, presses, reads what is posted; everything goes over HTTP. */
export interface TeamsClient {
  persona: Persona
  /** Writes a line and gives the card that answers it. */
  say(text: string): Promise<ShownCard>
  /** Presses the button with this title, with inputs by their labels; gives the card that takes its place. */
  press(shown: ShownCard, title: string, inputs?: Readonly<Record<string, string>>): Promise<ShownCard>
  /** Sends an invoke of another kind and gives what comes back, such as that of the compose box. */
  invoke(name: string, value: Json, more?: Json): Promise<Json>
  /** Presses with data of one's own making, as a forged client would. */
  forge(verb: string, data: Json, activityId?: string): Promise<ShownCard>
  /** The cards in the chat as they stand now, oldest first. */
  chat(): ShownCard[]
  /** Waits for a posted card that holds all the texts; titles of buttons count. */
  await(...texts: readonly string[]): Promise<ShownCard>
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const walk = function* (value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const one of value) yield* walk(one)
  else if (isObject(value)) {
    yield value
    for (const [key, one] of Object.entries(value)) if (key !== 'fallback' && key !== 'data') yield* walk(one)
  }
}

/** Every node of a card, in the order of reading. */
export const nodesOf = (card: Json): Json[] => [...walk(card)]

/** Titles of the buttons of a card, those inside folds included. */
export const buttonsOf = (card: Json): string[] =>
  nodesOf(card)
    .filter((node) => node['type'] === 'Action.Execute')
    .map((node) => String(node['title']))

/** What a person reads on a card: texts, labels with their values, buttons. */
export const readCard = (card: Json): string[] => {
  const lines: string[] = []
  const read = (node: Json): void => {
    const type = node['type']
    const label = typeof node['label'] === 'string' ? node['label'] : ''
    if (type === 'TextBlock') lines.push(String(node['text']).replaceAll('\\', ''))
    else if (type === 'RichTextBlock')
      lines.push((node['inlines'] as Json[]).map((run) => String(run['text'])).join(''))
    else if (type === 'Input.ChoiceSet') {
      const choices = node['choices'] as { title: string; value: string }[]
      lines.push(`${label}: [${choices.find((one) => one.value === node['value'])?.title ?? ''} ▾]`)
    } else if (typeof type === 'string' && type.startsWith('Input.'))
      lines.push(`${label}: [${typeof node['value'] === 'string' ? node['value'] : ''}]`)
    else if (type === 'ActionSet')
      lines.push((node['actions'] as Json[]).map((one) => `( ${String(one['title'])} )`).join(' '))
    else for (const child of (node['items'] ?? node['body'] ?? []) as Json[]) read(child)
  }
  read(card)
  return lines.filter((line) => line.trim() !== '')
}

/** Milliseconds that a posted card may take. */
const patience = 10_000

/** A person's Teams against a bot. */
export const teamsClient = (botUrl: string, connector: Connector, persona: Persona): TeamsClient => {
  const conversationId = `a:${persona.key}`
  const envelope = (): Json => ({
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    from: { id: persona.teamsId, aadObjectId: persona.objectId, name: persona.givenName },
    recipient: { id: demoBot.id, name: demoBot.name },
    conversation: { id: conversationId, conversationType: 'personal', tenantId: demoTenantId },
    channelData: { tenant: { id: demoTenantId } },
    locale: 'nb-NO',
  })
  const send = async (activity: Json): Promise<Json> => {
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...envelope(), ...activity }),
    })
    const text = await response.text()
    if (response.status !== 200 && response.status !== 202)
      throw new Error(`the bot answered ${response.status}: ${text.slice(0, 200)}`)
    return text === '' ? {} : (JSON.parse(text) as Json)
  }
  const chat = (isMeant: (activity: Partial<Activity>) => boolean = () => true): ShownCard[] =>
    connector.shown(conversationId).flatMap((activity) => {
      const content: unknown = activity.attachments?.[0]?.content
      return isObject(content) && isMeant(activity) ? [{ card: content, activityId: activity.id }] : []
    })
  const forge = async (verb: string, data: Json, activityId = 'activity-0'): Promise<ShownCard> => {
    const answer = await send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: activityId,
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    })
    const { statusCode, value } = answer
    if (statusCode !== 200 || !isObject(value))
      throw new Error(`the press came back as ${JSON.stringify(answer).slice(0, 200)}`)
    return { card: value, activityId }
  }
  return {
    persona,
    chat: () => chat(),
    invoke: (name, value, more = {}) => send({ type: 'invoke', name, value, ...more }),
    forge,
    say: async (text) => {
      const id = randomUUID()
      await send({ type: 'message', text, id })
      // What the bot tells by itself may be posted in between: an answer names what it answers.
      const [answer] = chat((activity) => activity.replyToId === id)
      if (answer === undefined) throw new Error('the bot posted no card')
      return answer
    },
    press: async (shown, title, inputs = {}) => {
      const nodes = nodesOf(shown.card)
      const found = nodes.find(
        (node) => node['type'] === 'Action.Execute' && String(node['title']).startsWith(title),
      )
      if (found === undefined)
        throw new Error(`no button "${title}" among ${buttonsOf(shown.card).join(', ')}`)
      const fields: Record<string, unknown> = {}
      if (found['associatedInputs'] !== 'none') {
        for (const node of nodes)
          if (typeof node['type'] === 'string' && node['type'].startsWith('Input.') && node['value'] !== '')
            if (typeof node['value'] === 'string' || typeof node['value'] === 'number')
              fields[String(node['id'])] = String(node['value'])
        for (const [label, value] of Object.entries(inputs)) {
          const field = nodes.find(
            (node) =>
              typeof node['type'] === 'string' &&
              node['type'].startsWith('Input.') &&
              (String(node['label']).startsWith(label) || String(node['title']).startsWith(label)),
          )
          if (field === undefined) throw new Error(`no field "${label}" on the card`)
          const choice = (field['choices'] as { title: string; value: string }[] | undefined)?.find((one) =>
            one.title.startsWith(value),
          )
          fields[String(field['id'])] = choice?.value ?? value
        }
      }
      return forge(String(found['verb']), { ...(found['data'] as Json), ...fields }, shown.activityId)
    },
    await: async (...texts) => {
      const until = Date.now() + patience
      for (;;) {
        const found = chat().findLast((one) => {
          const read = readCard(one.card).join('\n')
          return texts.every((text) => read.includes(text))
        })
        if (found !== undefined) return found
        if (Date.now() > until)
          throw new Error(`${persona.key} was not shown "${texts.join('", "')}" within ${patience} ms`)
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    },
  }
}
