import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/helpers/build.ts', 'tests/helpers/api-schema.setup.ts'],
    reporters: ['default', './tests/helpers/closing-line.ts'],
    // Tests that start programs take a second each where nothing else runs, and many where other work does.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files share what they import: reading the glossary and the models anew for each file took half of the time.
    isolate: false,
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
})
