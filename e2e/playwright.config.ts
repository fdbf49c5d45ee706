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
  // No walk takes two minutes alone; beside others that keep the cores full it may take many times as long.
  timeout: 900_000,
  // A run that does not end is worth less than one that failed.
  // Who asks for more rounds than usual has the time for them.
  globalTimeout: process.env.ROUNDS ? 0 : 4_200_000,
  // Walks wait for states; how long a state may take is a bound for what never comes, not a promise of speed.
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '../test-results/walks.json' }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    // What was done, asked and logged. Pictures of the page and copies of its elements cost a fifth of all walks; for
    // those, run the walk that fails again with `--trace on`.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        // Chromium's own sandbox does not start as root, which is how containers run.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-dev-shm-usage',
        '--disable-background-networking',
      ],
    },
  },
});
