import type { FieldFault } from '../bot/domain/refusal.ts'
import type { Words } from './text/words.ts'

// Braces are parameters in the tables of words, so a sentence holds ⟨ ⟩ where the reader is to see braces.
const braces = (sentence: string): string => sentence.replaceAll('⟨', '{').replaceAll('⟩', '}')

/** A sentence in which the reader sees braces. */
export const withBraces = braces

/** The sentence of a fault. */
export const faultSentence = (t: Words, fault: FieldFault): string => {
  const parameters: Record<string, string> = { ...fault.params }
  const suggestion = parameters['suggestion']
  if (suggestion !== undefined)
    parameters['suggestion'] =
      suggestion === '' ? '' : t('fault.template_suggestion', { name: suggestion.replaceAll(/[{}]/gu, '') })
  return braces(t.code(`fault.${fault.code}`, parameters) ?? t('fault.other')).trim()
}

/** What is wrong with a field, a line for each sentence, or undefined. */
export const faultOf = (t: Words, faults: readonly FieldFault[], field: string): string | undefined => {
  const sentences = faults.filter((one) => one.field === field).map((one) => faultSentence(t, one))
  return sentences.length === 0 ? undefined : sentences.join('\n')
}
