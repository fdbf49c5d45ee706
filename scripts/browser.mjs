// Finds a Chromium for the browser walks: E2E_CHROMIUM, Playwright's own, the system's; else installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT } from './ensure.mjs';

/** The headless shell is first: it takes a third less time, and Playwright's own headless Chromium is the same program. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Path of a browser, or null for Playwright's own. Throws an error that says what to do if there is none. */
export async function findBrowser() {
  const own = process.env.E2E_CHROMIUM;
  if (own) {
    if (existsSync(own)) return own;
    throw new Error(`E2E_CHROMIUM names ${own}, which does not exist.`);
  }
  if (await hasPlaywrightBrowser()) return null;
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return system;
  console.log('Đề Án: no browser found; asking Playwright to install its own …');
  quiet('npx', ['playwright', 'install', 'chromium']);
  if (await hasPlaywrightBrowser()) return null;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Đề Án: installing Debian’s chromium …');
    quiet('apt-get', ['update']);
    // Older releases of Debian have no package of the shell.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      quiet('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-liberation2']);
      const installed = SYSTEM.find((path) => existsSync(path));
      if (installed) return installed;
    }
  }
  throw new Error(
    'The browser walks need Chromium: install it (Debian: apt-get install chromium), or set E2E_CHROMIUM to its path.',
  );
}

async function hasPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function quiet(command, args) {
  spawnSync(command, args, { cwd: ROOT, stdio: 'ignore', timeout: 600_000 });
}
