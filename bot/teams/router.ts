import type { ActionData, Verb } from '../../cards/actions.ts'
import { actions, isVerb } from '../../cards/actions.ts'
import type { Card } from '../../cards/kit.ts'
import { refusalCard } from '../../cards/refusal.ts'
import type { Words } from '../../cards/text/words.ts'
import type { Actor } from '../domain/actor.ts'
import { makeNonce } from '../domain/press.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Work } from '../usecases/use-case.ts'

/** What a route works with: who pressed, in which words, on which posted card. */
export interface Turn {
  work: Work
  actor: Actor
  t: Words
  /** Id of the posted activity whose card was pressed; null for typed commands. */
  activityId: string | null
}

/** Answers a press with the card that takes the place of the pressed one. */
type Handler<V extends Verb> = (turn: Turn, data: ActionData<V>) => Promise<Card>

/** Shows a refusal where it belongs: in the form with its values, or beside the case as it stands. */
type Again<V extends Verb> = (turn: Turn, data: ActionData<V>, refusal: Refusal) => Promise<Card>

/** One row of the table of routes. */
export interface Route {
  verb: Verb
  run: (turn: Turn, data: unknown) => Promise<Card>
}

/**
 * A row: verb -> use case -> card. Data that does not fit the verb's schema is refused as a whole; a refusal
 * by the use case is shown by `again`, else on a card of its own.
 */
export const action = <V extends Verb>(verb: V, handler: Handler<V>, again?: Again<V>): Route => ({
  verb,
  run: async (turn, raw) => {
    const parsed = actions[verb].safeParse(raw)
    if (!parsed.success) return refusalCard(turn.t, new Refusal('bad_request'))
    const data = parsed.data as ActionData<V>
    try {
      return await handler(turn, data)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (again === undefined) return refusalCard(turn.t, error)
      return await again(turn, data, error).catch((second: unknown) => {
        // Where the case itself is gone or closed to the person, the refusal stands alone.
        if (second instanceof Refusal) return refusalCard(turn.t, second)
        throw second
      })
    }
  },
})

/**
 * A single-use id for the buttons of a card that is drawn now: a press spends it, a repeated press gets the stored
 * outcome, and one on a card of months ago is refused.
 */
export const newNonce = ({ clock }: Pick<Work, 'clock'>): string => makeNonce(clock())

/** Answers a verb with a card. */
export type Router = (turn: Turn, verb: string, data: unknown) => Promise<Card>

/** A router over rows; every verb has exactly one. */
export const createRouter = (routes: readonly Route[]): Router => {
  const table = new Map(routes.map((route) => [route.verb, route]))
  return async (turn, verb, data) => {
    const route = isVerb(verb) ? table.get(verb) : undefined
    return route === undefined
      ? refusalCard(turn.t, new Refusal('bad_request'))
      : await route.run(turn, typeof data === 'object' && data !== null ? data : {})
  }
}
