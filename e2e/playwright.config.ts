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
  // A walk through twenty-two approvals takes a minute and a half on two busy cores.
  timeout: 300_000,
  // All of them take thirteen minutes on two cores that others use too, and may take three times as long on slower ones;
  // a run that does not end is worth less than one that failed.
  // Who asks for more rounds than usual has the time for them.
  globalTimeout: process.env.ROUNDS ? 0 : 3_600_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '../test-results/walks.json' }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    trace: 'retain-on-failure',
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
