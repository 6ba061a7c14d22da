import { regimeOf } from '../domain/consent.ts'
import type { ConsentRegime } from '../domain/consent.ts'
import type { ConsentSettingsView } from '../domain/consent-view.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'

/** What the clinics of a scope have decided, by name. */
export const findConsentSettings = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'clinic'> },
  scope: Scope,
): Promise<ConsentSettingsView[]> => {
  const clinics = await database.prisma.clinic.findMany({
    where: {
      trustId: scope.trustId,
      ...(scope.clinics === 'all' ? {} : { id: { in: [...scope.clinics] } }),
    },
    include: { trust: { select: { consentRegime: true } } },
    orderBy: { name: 'asc' },
  })
  return clinics.map((clinic) => ({
    clinicId: clinic.id,
    clinicName: clinic.name,
    country: clinic.country,
    ownRegime: clinic.consentRegime,
    regime: regimeOf(clinic.country, clinic.trust.consentRegime, clinic.consentRegime),
    mode: clinic.consentMode,
    riskAnalysisOn: clinic.riskAnalysisOn?.toISOString().slice(0, 10) ?? null,
    decisionOwner: clinic.decisionOwner,
    contactRegister: clinic.contactRegister,
  }))
}

/** Stores what a clinic has decided. */
export const setConsentSettings = async (
  change: Change,
  clinicId: string,
  settings: Pick<
    ConsentSettingsView,
    'ownRegime' | 'mode' | 'riskAnalysisOn' | 'decisionOwner' | 'contactRegister'
  >,
): Promise<void> => {
  await change.prisma.clinic.update({
    where: { id: clinicId },
    data: {
      consentRegime: settings.ownRegime,
      consentMode: settings.mode,
      riskAnalysisOn:
        settings.riskAnalysisOn === null ? null : new Date(`${settings.riskAnalysisOn}T00:00:00Z`),
      decisionOwner: settings.decisionOwner,
      contactRegister: settings.contactRegister,
    },
  })
}

/** What a trust has decided for its clinics without a regime of their own. */
export const findConsentPolicy = (
  database: Database,
  scope: Scope,
): Promise<{ regime: ConsentRegime | null; months: number }> =>
  database.prisma.trust
    .findUniqueOrThrow({
      where: { id: scope.trustId },
      select: { consentRegime: true, consentMonths: true },
    })
    .then(({ consentRegime, consentMonths }) => ({ regime: consentRegime, months: consentMonths }))

/** Stores what a trust has decided. */
export const setConsentPolicy = async (
  change: Change,
  trustId: string,
  policy: { regime: ConsentRegime | null; months: number },
): Promise<void> => {
  await change.prisma.trust.update({
    where: { id: trustId },
    data: { consentRegime: policy.regime, consentMonths: policy.months },
  })
}
