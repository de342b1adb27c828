import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'plugin/**/*.test.ts', 'bench/**/*.test.ts'],
    // A property test takes two seconds on a quiet machine; no test is to fail on a slow minute.
    testTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
  },
});
