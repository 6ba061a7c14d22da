/** The pages of the tab, by their entity ids in the app package. */
export type TabEntity = 'sheet' | 'insight'

/** Where the tab is shown: in Teams, as the app of this id, or in what stands in for it in the demo. */
export type TabHost = { kind: 'teams'; appId: string } | { kind: 'standIn' }

/** A row of the sheet; its name is the link's own, for what shows links in chats. */
export interface TabPlace {
  id: string
  name?: string
}

const teams = 'https://teams.microsoft.com/l'

/** Opens the chat with the bot in Teams, with `text` written and not yet sent. */
export const chatLink = (botId: string, text: string): string =>
  `${teams}/chat/0/0?users=${encodeURIComponent(`28:${botId}`)}&message=${encodeURIComponent(text)}`

/**
 * The address of a row on the page itself, which Teams shows as the template's card where it is put into a chat: of
 * addresses under its own name it asks no app. In a browser the page leads to the row in Teams.
 */
export const rowLink = (publicUrl: string, id: string): string => `${publicUrl}/tab?row=${id}`

/**
 * Opens a page of the tab in Teams, at one row where `row` is given; whoever has no Teams comes to the page itself,
 * which says so.
 */
export const tabLink = (
  place: { appId: string; publicUrl: string },
  entity: TabEntity,
  row?: TabPlace,
): string => {
  const page = `${place.publicUrl}/tab${entity === 'sheet' ? '' : `/${entity}`}`
  const query = new URLSearchParams({ webUrl: row === undefined ? page : rowLink(place.publicUrl, row.id) })
  if (row !== undefined) {
    if (row.name !== undefined) query.set('label', row.name)
    query.set('context', JSON.stringify({ subEntityId: row.id }))
  }
  // Teams reads `+` as itself.
  return `${teams}/entity/${place.appId}/${entity}?${query.toString().replaceAll('+', '%20')}`
}

/** Opens a page of the tab where it is shown (`tabLink`); the demo has it at an address of its own. */
export const tabAddress = (host: TabHost, publicUrl: string, entity: TabEntity, row?: TabPlace): string => {
  if (host.kind === 'teams') return tabLink({ appId: host.appId, publicUrl }, entity, row)
  const choices = new URLSearchParams({
    page: entity === 'sheet' ? '' : `/${entity}`,
    ...(row === undefined ? {} : { row: row.id }),
  })
  return `${publicUrl}/teams#${choices.toString()}`
}
