import { trainingPoints } from '../bot/domain/account.ts'
import type { OwnAccountView } from '../bot/domain/account-view.ts'
import type { Refusal } from '../bot/domain/refusal.ts'
import { faultOf } from './fault.ts'
import { banner, button, buttons, card, facts, heading, inputToggle, note, subheading, text } from './kit.ts'
import type { Card } from './kit.ts'
import type { Words } from './text/words.ts'

/** An invitation: which account it is, and the button that takes it into use (LE-50). */
export const invitationCard = (t: Words, own: OwnAccountView): Card =>
  card(t, t('account.summary'), [
    heading(t('account.summary')),
    text(t('account.invited', { trust: own.trust })),
    subheading(t('account.you')),
    facts([
      [t('common.name'), own.name],
      [t('person.username'), own.username],
      ...own.roles.map(({ role, clinic }) => [clinic ?? t('role.allClinics'), t(`role.${role}`)] as const),
    ]),
    note(t('account.next')),
    buttons(button(t('account.follow'), 'account.follow', {}, { style: 'positive' })),
  ])

/** The training: four points, each ticked by itself; what a point says is the label of its box (LE-16). */
export const accountTrainingCard = (
  t: Words,
  own: OwnAccountView,
  ticked: Readonly<Record<string, string>> = {},
  again?: Pick<Refusal, 'code' | 'faults'>,
): Card =>
  card(t, t('account.trainingTitle'), [
    heading(t('account.trainingTitle')),
    again === undefined ? null : banner('attention', [t(`refusal.${again.code}`)]),
    own.trainedVersion !== null && banner('accent', [t('account.trainingNew')]),
    note(t('account.trainingIntro', { version: own.version })),
    ...trainingPoints.flatMap((point) => [
      subheading(t(`account.point.${point}`)),
      inputToggle({
        id: point,
        label: t(`account.text.${point}`),
        title: t('account.understood'),
        value: ticked[point] === 'true' ? 'true' : 'false',
        fault: faultOf(t, again?.faults ?? [], point),
      }),
    ]),
    buttons(
      button(
        t('account.acknowledge'),
        'account.acknowledge',
        { version: own.version },
        { style: 'positive' },
      ),
    ),
  ])
