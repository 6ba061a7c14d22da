import { consentCard, consentHistoryCard, consentSearchCard } from '../../../cards/consent.ts'
import type { ConsentAround } from '../../../cards/consent.ts'
import { consentModeCard, consentSettingsCard } from '../../../cards/consent-settings.ts'
import { downloadCard } from '../../../cards/download.ts'
import { button } from '../../../cards/kit.ts'
import type { Card } from '../../../cards/kit.ts'
import type { Again } from '../../../cards/send-form.ts'
import { draftCard } from '../../../cards/send-preview.ts'
import { can } from '../../domain/permissions.ts'
import type { ConsentForm } from '../../domain/consent-form.ts'
import { barGuardians } from '../../usecases/bar-guardians.ts'
import { eraseConsent, readHistory } from '../../usecases/export-consent.ts'
import { offerDownload } from '../../usecases/offer-download.ts'
import { declineConsent, recordConsent } from '../../usecases/record-consent.ts'
import { reopenDraft } from '../../usecases/reopen-draft.ts'
import {
  listConsentModes,
  setConsentMode,
  setTrustPolicy,
  showConsentPolicy,
} from '../../usecases/set-consent-mode.ts'
import { setDraftAddressee } from '../../usecases/set-draft-addressee.ts'
import { setDraftConsent } from '../../usecases/set-draft-consent.ts'
import { openConsent, showConsent } from '../../usecases/show-consent.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

const around = ({ work, actor }: Turn, done?: readonly string[]): ConsentAround => ({
  memberships: actor.memberships,
  nonce: newNonce(work),
  now: work.clock(),
  ...(done === undefined ? {} : { done }),
})

const drawSearch = async (
  turn: Turn,
  typed: { clinicId: string; number: string },
  done?: readonly string[],
  again?: Again,
): Promise<Card> =>
  consentSearchCard(turn.t, await openConsent(turn.work, turn.actor, typed), around(turn, done), again)

const drawNumber = async (
  turn: Turn,
  asked: { clinicId: string; number: string; form?: ConsentForm },
  done?: readonly string[],
  again?: Again,
): Promise<Card> =>
  consentCard(turn.t, await showConsent(turn.work, turn.actor, asked), around(turn, done), again)

const stoppedLine = ({ t }: Turn, stopped: number): string[] =>
  stopped === 0 ? [] : [t('consent.stopped', { count: stopped })]

const setBar = async (
  turn: Turn,
  clinicId: string,
  typed: string,
  said: 'true' | 'false',
): Promise<string[]> => {
  const barred = said === 'true'
  const set = await barGuardians(turn.work, turn.actor, { clinicId, reference: typed, barred })
  const { reference } = set
  return [
    turn.t(barred ? 'guardian.stands' : 'guardian.lifted', { reference }),
    ...stoppedLine(turn, set.stopped),
  ]
}

const drawSettings = async (turn: Turn, again?: Again, saved = false): Promise<Card> => {
  const { work, actor, t } = turn
  const clinics = await listConsentModes(work, actor, {})
  const decides = can(actor.memberships, 'consent.setPolicy')
  const policy = decides ? await showConsentPolicy(work, actor, {}) : null
  return consentSettingsCard(t, { clinics, policy }, newNonce(work), again, saved)
}

/** The consent ledger: look up, answer, history; and what clinics go by. */
export const consentRoutes = [
  action('consent.find', async (turn, { clinicId, find }) => drawSearch(turn, { clinicId, number: find })),
  action(
    'consent.show',
    async (turn, { clinicId, find }) => drawNumber(turn, { clinicId, number: find }),
    async (turn, { clinicId, find }, refusal) =>
      drawSearch(turn, { clinicId, number: find }, undefined, refusal),
  ),
  action(
    'consent.record',
    async (turn, { clinicId, number, nonce, ...form }) => {
      const { stopped } = await recordConsent(turn.work, turn.actor, { clinicId, number, nonce, form })
      const done = [turn.t('consent.saved'), ...stoppedLine(turn, stopped)]
      return drawNumber(turn, { clinicId, number }, done)
    },
    async (turn, { clinicId, number, ...data }, refusal) =>
      drawNumber(turn, { clinicId, number, form: data }, undefined, refusal),
  ),
  action(
    'consent.decline',
    async (turn, { clinicId, find, nonce }) => {
      const declined = await declineConsent(turn.work, turn.actor, { clinicId, number: find, nonce })
      const { clinics, stopped } = declined
      const said =
        clinics === 1 ? turn.t('consent.declinedOne') : turn.t('consent.declined', { count: clinics })
      return drawSearch(turn, { clinicId, number: '' }, [said, ...stoppedLine(turn, stopped)])
    },
    async (turn, { clinicId, find }, refusal) =>
      drawSearch(turn, { clinicId, number: find }, undefined, refusal),
  ),
  action(
    'consent.bar',
    async (turn, { clinicId, number, barReference, barred }) =>
      drawNumber(turn, { clinicId, number }, await setBar(turn, clinicId, barReference, barred)),
    async (turn, { clinicId, number }, refusal) => drawNumber(turn, { clinicId, number }, undefined, refusal),
  ),
  action('consent.history', async (turn, { clinicId, number }) =>
    consentHistoryCard(turn.t, await readHistory(turn.work, turn.actor, { clinicId, number }), around(turn)),
  ),
  action('consent.download', async ({ work, actor, t }, data) =>
    downloadCard(
      t,
      (await offerDownload(work, actor, { kind: 'consent', params: data })).url,
      button(t('common.back'), 'consent.find', { clinicId: data.clinicId }, { inputs: false }),
    ),
  ),
  action('consent.erase', async (turn, data) => {
    const { erased } = await eraseConsent(turn.work, turn.actor, data)
    return drawSearch(turn, { clinicId: data.clinicId, number: '' }, [
      turn.t('consent.erased', { count: erased }),
    ])
  }),
  action('consent.settings', async (turn) => drawSettings(turn)),
  action('consent.modeForm', async ({ work, actor, t }, { clinicId }) => {
    const clinic = (await listConsentModes(work, actor, {})).find((one) => one.clinicId === clinicId)
    return clinic === undefined
      ? consentSettingsCard(t, { clinics: [], policy: null }, newNonce(work), {
          code: 'wrong_clinic',
          faults: [],
        })
      : consentModeCard(t, clinic, newNonce(work))
  }),
  action(
    'consent.setMode',
    async (turn, { mode, contactRegister, ...data }) => {
      await setConsentMode(turn.work, turn.actor, {
        ...data,
        mode: mode === 'true',
        contactRegister: contactRegister === 'true',
      })
      return drawSettings(turn, undefined, true)
    },
    async (turn, data, refusal) => {
      const clinics = await listConsentModes(turn.work, turn.actor, {})
      const clinic = clinics.find((one) => one.clinicId === data.clinicId)
      return clinic === undefined
        ? drawSettings(turn, refusal)
        : consentModeCard(
            turn.t,
            {
              ...clinic,
              mode: data.mode === 'true',
              contactRegister: data.contactRegister === 'true',
              riskAnalysisOn: data.riskAnalysisOn === '' ? null : data.riskAnalysisOn,
              decisionOwner: data.decisionOwner === '' ? null : data.decisionOwner,
            },
            newNonce(turn.work),
            refusal,
          )
    },
  ),
  action(
    'consent.setPolicy',
    async (turn, data) => {
      await setTrustPolicy(turn.work, turn.actor, data)
      return drawSettings(turn, undefined, true)
    },
    async (turn, _data, refusal) => drawSettings(turn, refusal),
  ),
  action('send.consentForm', async ({ work, actor, t }, { draftId }) =>
    draftCard(t, await reopenDraft(work, actor, { draftId, edit: false }), work.clock(), undefined, {
      control: 'open',
    }),
  ),
  action('send.recheck', async ({ work, actor, t }, { draftId }) =>
    draftCard(t, await reopenDraft(work, actor, { draftId, edit: false }), work.clock()),
  ),
  action(
    'send.addressee',
    async ({ work, actor, t }, data) => {
      const { draftId } = await setDraftAddressee(work, actor, data)
      return draftCard(t, await reopenDraft(work, actor, { draftId, edit: false }), work.clock())
    },
    async ({ work, actor, t }, { draftId, ...who }, refusal) =>
      draftCard(t, await reopenDraft(work, actor, { draftId, edit: false }), work.clock(), refusal, {
        control: 'open',
        who,
      }),
  ),
  action(
    'send.bar',
    async (turn, { draftId, clinicId, barReference, barred }) => {
      await setBar(turn, clinicId, barReference, barred)
      const { work, actor, t } = turn
      return draftCard(t, await reopenDraft(work, actor, { draftId, edit: false }), work.clock(), undefined, {
        control: 'open',
      })
    },
    async ({ work, actor, t }, { draftId }, refusal) =>
      draftCard(t, await reopenDraft(work, actor, { draftId, edit: false }), work.clock(), refusal, {
        control: 'open',
      }),
  ),
  action(
    'send.consent',
    async ({ work, actor, t }, { draftId, ...form }) => {
      await setDraftConsent(work, actor, { draftId, form })
      return draftCard(t, await reopenDraft(work, actor, { draftId, edit: false }), work.clock())
    },
    async ({ work, actor, t }, { draftId, ...form }, refusal) =>
      draftCard(t, await reopenDraft(work, actor, { draftId, edit: false }), work.clock(), refusal, {
        control: 'open',
        form,
      }),
  ),
]
