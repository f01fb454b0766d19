import type { Method, Params, Result } from './calls.ts'
import type { Updates } from './updates.ts'
import type { World } from './world.ts'

/** What a method may look at and change. */
export interface Context {
  world: World
  updates: Updates
  /** Takes down what the Bot API lets pass but does not document. */
  report: (problem: string) => void
}

/** Carries a method out, or throws a `Refusal`. The parameters have been checked against the schema. */
export type Handlers = {
  [M in Method]?: (params: Params<M>, context: Context) => Result<M>
}
