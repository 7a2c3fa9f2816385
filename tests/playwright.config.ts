/**
 * The browser tests: every file of `e2e/` in Chromium and again in Firefox. Playwright Test runs both, for its projects,
 * its fixtures and its polling expectations; how a browser is driven is `src/tools/drive`'s business, so no test knows
 * which one it is in. A test that fails now and then is a fault to be found, so nothing is tried twice; but on CI, whose machine
 * may be busy with other things, a second try decides, and the report lists the first as flaky. What is waited for has time enough for a
 * machine several times slower than most: only a test that fails takes longer for it.
 */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.output/test-results',
  snapshotPathTemplate: 'e2e/screens/{projectName}/{arg}{ext}',
  // The second is where `npm test` counts.
  reporter: [['list'], ['json', { outputFile: '../.output/browser-tests.json' }]],
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
