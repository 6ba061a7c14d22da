/** The pages of the tab, by their entity ids in the app package. */
export type TabEntity = 'sheet' | 'insight'

const teams = 'https://teams.microsoft.com/l'

/** Opens the chat with the bot in Teams, with `text` written and not yet sent. */
export const chatLink = (botId: string, text: string): string =>
  `${teams}/chat/0/0?users=${encodeURIComponent(`28:${botId}`)}&message=${encodeURIComponent(text)}`

/**
 * Opens a page of the tab in Teams, at one row where `row` is given; whoever has no Teams comes to the page itself,
 * which says so. The address of the page names the row too, for what shows links in chats.
 */
export const tabLink = (
  place: { appId: string; publicUrl: string },
  entity: TabEntity,
  row?: { id: string; name: string },
): string => {
  const page = `${place.publicUrl}/tab${entity === 'sheet' ? '' : `/${entity}`}`
  const query = new URLSearchParams({ webUrl: row === undefined ? page : `${page}?row=${row.id}` })
  if (row !== undefined) {
    query.set('label', row.name)
    query.set('context', JSON.stringify({ subEntityId: row.id }))
  }
  // Teams reads `+` as itself.
  return `${teams}/entity/${place.appId}/${entity}?${query.toString().replaceAll('+', '%20')}`
}
