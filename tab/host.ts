import { app, authentication } from '@microsoft/teams-js'
import type { Language } from '../bot/domain/language.ts'
import { tabAddress } from '../bot/domain/teams-link.ts'
import type { TabEntity } from '../bot/domain/teams-link.ts'
import { languageOf } from './words.ts'

/** Teams around the page. What it tells is for showing only: who somebody is comes from the token. */
export interface Host {
  language: Language
  /** The row that a link asked for; empty where none did. */
  row: string
  /** A token for the person, fresh or of some minutes ago; Teams keeps them. */
  token: () => Promise<string>
  /** Opens a link of Teams. */
  open: (link: string) => Promise<void>
  /** Takes away the sign that Teams shows while a page loads. */
  loaded: () => void
}

const themes = ['default', 'dark', 'contrast'] as const

const wear = (theme: string): void => {
  document.documentElement.dataset['theme'] = themes.find((one) => one === theme) ?? 'default'
}

/** Calls when the theme changes, after it is worn. */
const onTheme = new Set<() => void>()

/** Asks to be told when the theme has changed, for what is drawn in colours of its own. */
export const whenThemeChanges = (told: () => void): void => void onTheme.add(told)

/** Milliseconds that Teams may take for a token; it may never answer. */
const tokenPatience = 15_000

const within = (promise: Promise<string>): Promise<string> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no token')), tokenPatience)),
  ])

const rowForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu

/** The row that the page's own address names; empty where it names none. */
const rowInAddress = (): string => {
  const row = new URLSearchParams(location.search).get('row') ?? ''
  return rowForm.test(row) ? row : ''
}

/** Where the page, at the row of its address, is opened when it is not in Teams: there, or in its stand-in. */
export const wayIn = (entity: TabEntity): string => {
  const appId = document.getElementById('page')?.dataset['app']
  const row = rowInAddress()
  return tabAddress(
    appId === undefined ? { kind: 'standIn' } : { kind: 'teams', appId },
    location.origin,
    entity,
    row === '' ? undefined : { id: row },
  )
}

/** Meets the host and wears its theme and language; null outside of Teams. */
export const meetHost = async (): Promise<Host | null> => {
  try {
    await app.initialize()
    const context = await app.getContext()
    wear(context.app.theme)
    app.registerOnThemeChangeHandler((theme) => {
      wear(theme)
      for (const told of onTheme) told()
    })
    const language = languageOf(context.app.locale)
    document.documentElement.lang = language
    return {
      language,
      row: context.page.subPageId || rowInAddress(),
      token: () => within(authentication.getAuthToken()),
      open: (link) => app.openLink(link),
      loaded: () => void app.notifySuccess(),
    }
  } catch {
    const language = languageOf(navigator.language)
    document.documentElement.lang = language
    wear(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default')
    return null
  }
}
