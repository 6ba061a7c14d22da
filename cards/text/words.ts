import type { Language } from '../../bot/domain/language.ts'
import { auditActionText } from './audit-actions.ts'
import { auditRightText } from './audit-rights.ts'
import { auditBookText } from './audit-book.ts'
import { auditText } from './audit.ts'
import { auditValueText } from './audit-value.ts'
import { awayText } from './away.ts'
import { certificateText } from './certificate.ts'
import { accountText } from './account.ts'
import { characterText } from './character.ts'
import { commandText } from './command.ts'
import { contactText } from './contact.ts'
import { consentText } from './consent.ts'
import { commonText } from './common.ts'
import type { Parameters } from './define.ts'
import { deletionText } from './deletion.ts'
import { demoText } from './demo.ts'
import { departureText } from './departure.ts'
import { disclosureText } from './disclosure.ts'
import { downloadText } from './download.ts'
import { exportText } from './export.ts'
import { extensionText } from './extension.ts'
import { faultText } from './fault.ts'
import { importText } from './import.ts'
import { fileText } from './file.ts'
import { findingsText } from './findings.ts'
import { guardianText } from './guardian.ts'
import { helpGroupText } from './help-group.ts'
import { helpFormText } from './help-form.ts'
import { helpTopicText } from './help-topic.ts'
import { insightText } from './insight.ts'
import { languageText } from './language.ts'
import { leaderText } from './leader.ts'
import { personText } from './person.ts'
import { messageCodeText } from './message-code.ts'
import { mailText } from './mail.ts'
import { proposalText } from './proposal.ts'
import { purposeText } from './purpose.ts'
import { refusalText } from './refusal.ts'
import { repeatText } from './repeat.ts'
import { replyText } from './reply.ts'
import { rightsReviewText } from './rights-review.ts'
import { sendText } from './send.ts'
import { sheetText } from './sheet.ts'
import { similarityText } from './similarity.ts'
import { stateText } from './state.ts'
import { tabText } from './tab.ts'
import { taskText } from './task.ts'
import { settingText } from './setting.ts'
import { settingFaultText } from './setting-fault.ts'
import { valueText } from './value.ts'
import { templateFaultText } from './template-fault.ts'

const table = {
  ...rightsReviewText,
  ...auditActionText,
  ...auditRightText,
  ...auditText,
  ...auditBookText,
  ...auditValueText,
  ...awayText,
  ...certificateText,
  ...accountText,
  ...characterText,
  ...commandText,
  ...commonText,
  ...contactText,
  ...consentText,
  ...deletionText,
  ...demoText,
  ...departureText,
  ...disclosureText,
  ...downloadText,
  ...exportText,
  ...extensionText,
  ...faultText,
  ...fileText,
  ...importText,
  ...findingsText,
  ...guardianText,
  ...helpGroupText,
  ...helpFormText,
  ...helpTopicText,
  ...insightText,
  ...languageText,
  ...leaderText,
  ...personText,
  ...mailText,
  ...messageCodeText,
  ...proposalText,
  ...purposeText,
  ...refusalText,
  ...repeatText,
  ...replyText,
  ...sendText,
  ...sheetText,
  ...similarityText,
  ...stateText,
  ...tabText,
  ...taskText,
  ...templateFaultText,
  ...settingText,
  ...settingFaultText,
  ...valueText,
}

type Table = typeof table

/** The key of a sentence. */
export type Key = keyof Table

type Arguments<K extends Key> = [Parameters<Table[K]['en']>] extends [never]
  ? []
  : [Readonly<Record<Parameters<Table[K]['en']>, string | number>>]

/** Words of one language: a key that does not exist, or a missing parameter, does not compile (XC-17). */
export interface Words {
  <K extends Key>(key: K, ...parameters: Arguments<K>): string
  readonly language: Language
  /** The sentence of a code that was put together at run time, or null where there is none. */
  code(key: string, parameters?: Readonly<Record<string, string | number>>): string | null
}

const fill = (sentence: string, parameters: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(parameters[name] ?? whole))

/** The words of a language. */
export const wordsOf = (language: Language): Words =>
  Object.assign(
    <K extends Key>(key: K, ...parameters: Arguments<K>): string =>
      fill(table[key][language], (parameters as [Readonly<Record<string, string | number>>?])[0] ?? {}),
    {
      language,
      code: (key: string, parameters: Readonly<Record<string, string | number>> = {}) =>
        Object.hasOwn(table, key) ? fill(table[key as Key][language], parameters) : null,
    },
  )

/** Every key, for suites that walk the table. */
export const allKeys = (): Key[] => Object.keys(table) as Key[]
