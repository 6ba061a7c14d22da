import type { TabTemplate } from '../bot/domain/tab.ts'
import { chatLink, rowLink } from '../bot/domain/teams-link.ts'
import { ask, Turned } from './ask.ts'
import { el, pressable } from './dom.ts'
import type { Child } from './dom.ts'
import { stateMark, textNodes } from './rows.ts'
import { dayOf, faultBox, purposeName } from './page.ts'
import type { SheetPage } from './page.ts'

const fact = (title: string, value: Child): HTMLElement[] =>
  value === null || value === false || value === '' ? [] : [el('dt', {}, [title]), el('dd', {}, [value])]

/** What changed, readable without colours and without sight: words say what was taken out and what was put in. */
const changesOf = ({ t }: SheetPage, changes: NonNullable<TabTemplate['changes']>): HTMLElement =>
  el(
    'p',
    { class: 'bubble' },
    changes.parts.map(({ kind, text }) =>
      kind === 'same'
        ? text
        : el(kind === 'added' ? 'ins' : 'del', {}, [
            el('span', { class: 'unseen' }, [`${t(kind === 'added' ? 'tab.added' : 'tab.removed')} `]),
            text,
          ]),
    ),
  )

/** Copies the link of a row; where the host forbids that, it is put into a field to copy from. */
const copier = ({ t }: SheetPage, template: TabTemplate): HTMLElement => {
  const link = rowLink(template.links.publicUrl, template.id)
  const said = el('p', { role: 'status' })
  const place = el('div', { class: 'copy' })
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link)
      said.textContent = t('tab.copied')
    } catch {
      const field = el('input', { readonly: true, value: link, 'aria-label': t('tab.link') })
      place.replaceChildren(button, said, field)
      said.textContent = t('tab.copyBelow')
      field.focus()
      field.select()
    }
  }
  const button = pressable(t('tab.copy'), () => void copy())
  place.append(button, said)
  return place
}

const senderOf = (page: SheetPage, template: TabTemplate): HTMLElement => {
  const { t, host } = page
  if (!template.sends)
    return el('p', { class: 'hint' }, [template.state === 'live' ? t('tab.sendNot') : null])
  const line = t('tab.sendLine', { name: template.name })
  return el('div', {}, [
    pressable(t('tab.send'), () => void host.open(chatLink(template.links.botId, line)), {
      class: 'primary',
    }),
    el('p', { class: 'hint' }, [t('tab.sendHint', { line })]),
  ])
}

const bodyOf = (page: SheetPage, template: TabTemplate, open: (version: number) => void): Child[] => {
  const { t } = page
  const older = template.shown !== template.version
  return [
    template.state !== 'live' &&
      el('div', { class: 'banner' }, [
        stateMark(page, template.state),
        ` · ${t('tab.since', { when: dayOf(t, template.stateSince) })}`,
        template.stateReason === null ? null : el('p', {}, [template.stateReason]),
      ]),
    older && el('p', { class: 'banner' }, [t('tab.older', { version: template.version })]),
    el('p', { class: 'bubble', lang: template.language }, textNodes(template.text)),
    senderOf(page, older ? { ...template, sends: false, state: 'retired' } : template),
    el('dl', {}, [
      ...fact(t('tab.clinic'), template.clinicName),
      // Of the template, which is in use in another version.
      ...fact(t('tab.state'), !older && stateMark(page, template.state)),
      ...fact(t('tab.purpose'), purposeName(t, template.purpose, template.purposes)),
      ...fact(t('tab.language'), t(`language.${template.language}`)),
      ...fact(t('tab.sender'), template.senderText),
      ...fact(t('tab.parts'), String(template.parts)),
      ...fact(t('tab.version'), `${String(template.shown)}, ${dayOf(t, template.approvedAt)}`),
      ...fact(t('tab.adopted'), template.adoptedFrom),
    ]),
    template.approvals.length > 0 && el('h3', {}, [t('tab.approvedBy')]),
    template.approvals.length > 0 &&
      el(
        'ul',
        {},
        template.approvals.map((one) =>
          el('li', {}, [
            `${t.code(`proposal.state.${one.step}`) ?? one.step}: ${one.personName}, ${dayOf(t, one.decidedAt)}`,
          ]),
        ),
      ),
    template.changes !== null && el('h3', {}, [t('tab.changes', { version: template.changes.since })]),
    template.changes !== null && changesOf(page, template.changes),
    template.versions.length > 1 && el('h3', {}, [t('tab.versions')]),
    template.versions.length > 1 &&
      el(
        'ul',
        { class: 'versions' },
        template.versions.map((one) => {
          const title = t('tab.versionOf', { version: one.version, when: dayOf(t, one.publishedAt) })
          return el('li', {}, [
            pressable(
              title,
              () => {
                open(one.version)
              },
              { 'aria-current': one.version === template.shown ? 'true' : null },
            ),
          ])
        }),
      ),
    copier(page, template),
  ]
}

/** Opens a row: the whole text, who approved it, what changed, and the ways to send it and to pass it on. */
export const openDetail = async (page: SheetPage, id: string, version?: number): Promise<void> => {
  const { t, host } = page
  document.querySelector('dialog')?.remove()
  const title = el('h2', { id: 'detail', tabindex: '-1' }, [t('tab.loading')])
  const body = el('div', { class: 'body' })
  const from = document.activeElement
  const dialog = el(
    'dialog',
    { 'aria-labelledby': 'detail' },
    [
      el('div', { class: 'top' }, [
        title,
        el(
          'button',
          { type: 'button', class: 'close', 'aria-label': t('tab.close') },
          [el('span', { 'aria-hidden': 'true' }, ['✕'])],
          {
            click: () => {
              dialog.close()
            },
          },
        ),
      ]),
      body,
    ],
    {
      close: () => {
        dialog.remove()
        // A list that was drawn anew meanwhile has another button for the same row.
        const opener = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)
        if (opener !== null) opener.focus()
        else if (from instanceof HTMLElement) from.focus()
      },
    },
  )
  document.body.append(dialog)
  dialog.showModal()
  const load = async (wanted?: number): Promise<void> => {
    try {
      const template = await ask<TabTemplate>(host.token, 'template', {
        id,
        ...(wanted === undefined ? {} : { version: String(wanted) }),
      })
      title.textContent = template.name
      body.replaceChildren(
        ...bodyOf(page, template, (other) => void load(other)).filter((one) => one !== null && one !== false),
      )
    } catch (error) {
      title.textContent = t('tab.title')
      body.replaceChildren(
        faultBox(t, error instanceof Turned ? error.code : 'down', () => void load(wanted)),
      )
    }
    title.focus()
  }
  await load(version)
}
