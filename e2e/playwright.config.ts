import { defineConfig } from '@playwright/test';

const browser = process.env.E2E_CHROMIUM;
const isRoot = process.getuid?.() === 0;

/** Browser walks against the real server, built as `npm start` builds it. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.walk.ts',
  outputDir: '../test-results/walks',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // On a quiet machine no walk takes a minute; on a busy one it can take several times as long.
  timeout: 360_000,
  // Ends a run that hangs. No limit for runs with more rounds than usual.
  globalTimeout: process.env.ROUNDS ? 0 : 4_200_000,
  // Walks wait for states; this bound detects a state that never comes and promises no speed.
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '../test-results/walks.json' }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    // An act that waits for this long waits for something that never comes; the walk fails there and names it.
    actionTimeout: 90_000,
    navigationTimeout: 90_000,
    // Actions, requests and logs. Screenshots and DOM snapshots cost a fifth of the total time; to get them, run
    // the failing walk again with `--trace on`.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        // Chromium's sandbox does not start as root, as in containers.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-dev-shm-usage',
        '--disable-background-networking',
      ],
    },
  },
});
