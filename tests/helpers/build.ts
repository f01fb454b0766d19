import { spawnSync } from 'node:child_process'

/**
 * Builds `dist` once before all tests, so that those which start real processes never run yesterday's code.
 * Errors of types are left to `npm run types`.
 */
export default function build(): void {
  spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'ignore' })
}
