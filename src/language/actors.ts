import { beginsAs } from './beginnings.ts'
import { ACTORS } from './data/actors.ts'

/** Whether a word, as `tokenize` gives it, is somebody's office or a body that acts. */
export const isActor = beginsAs(ACTORS)
