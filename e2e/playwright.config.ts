import { defineConfig } from 'playwright/test';
import { findBrowser } from '../scripts/findBrowser.mjs';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './buildSites.ts',
  outputDir: '../reports/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: '../reports/e2e.json' }]],
  fullyParallel: true,
  workers: 2,
  // A failure is a failure: what passes on a second try is looked into, not repeated.
  retries: 0,
  forbidOnly: true,
  // What is right comes sooner; on a slow minute it comes all the same.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    colorScheme: 'light',
    viewport: { width: 1280, height: 800 },
    // What stands between a page and its host has tests of its own: see offline.spec.ts.
    serviceWorkers: 'block',
    launchOptions: executablePath === undefined ? {} : { executablePath },
    // A trace costs a sixth of the run: `npm run e2e -- name.spec --trace on` writes one where a picture is not enough.
    screenshot: 'only-on-failure',
  },
});
