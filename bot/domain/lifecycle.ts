import { Refusal } from './refusal.ts'

/** A life as data: state -> event -> next state. */
export type Lifecycle<State extends string, Event extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Event, State>>>>
>

/**
 * The state after an event.
 * @throws Refusal `already_handled` when the state knows no event at all, `out_of_order` when it does not
 * know this one (LE-27).
 */
export const advance = <State extends string, Event extends string>(
  table: Lifecycle<State, Event>,
  state: State,
  event: Event,
): State => {
  const next = table[state][event]
  if (next !== undefined) return next
  throw new Refusal(Object.keys(table[state]).length === 0 ? 'already_handled' : 'out_of_order')
}

/** A drawing of a table for the documents, in Mermaid's state diagram syntax. */
export const drawLifecycle = <State extends string, Event extends string>(
  table: Lifecycle<State, Event>,
): string =>
  [
    'stateDiagram-v2',
    ...Object.entries<Partial<Record<Event, State>>>(table).flatMap(([state, arrows]) =>
      Object.entries(arrows).map(([event, next]) => `  ${state} --> ${String(next)}: ${event}`),
    ),
  ].join('\n')
