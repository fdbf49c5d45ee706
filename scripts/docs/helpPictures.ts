// `npm run docs:help`: takes the pictures of the help (`app/help/pictures`) from the built server with the sample scheme.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PictureName } from '@app/help/guides/Guide';
import { type Browser, chromium, type Page } from '@playwright/test';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, testServices } from '@server/testing/testServices';
import { findBrowser } from '../browser.mjs';

const FOLDER = 'app/help/pictures';
/** Small enough for a page of help, sharp enough to read a table. */
const QUALITY = 82;
const SIZE = { width: 1180, height: 700 };
const port = Number(process.env.PORT ?? 3479);
const url = `http://127.0.0.1:${port}`;
const executablePath = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
});
try {
  await withServer(async () => {}, takeOtherPages);
  await withServer(async (dataDir) => {
    const t = await testServices({ dataDir });
    const id = await sampleOf(t);
    await approveAll(t, id);
    await keepReadySetting(t, id, 'to-trinh');
    const clerk = await t.as('clerk');
    got(await clerk.papers.setNextNumber(id, 'to-trinh', 12, 'Các tờ trình khác trong sổ của Văn phòng'));
    await t.services.close();
  }, takeClerk);
} finally {
  await browser.close();
}

/** The pages of members, the chair, administrators and auditors. */
async function takeOtherPages(): Promise<void> {
  const member = await pageAs(browser, 'member');
  await picture(member, 'list');
  const scheme = await sampleAddress(member);
  await openSection(member, scheme, 'p1-2');
  await picture(member, 'text');
  await openSection(member, scheme, 'p3-4');
  await picture(member, 'table');
  await openSection(member, scheme, 'p2-4');
  await picture(member, 'checks');
  await member.getByRole('button', { name: 'Trình duyệt', exact: true }).first().click();
  await member.getByRole('button', { name: 'Rút lại' }).first().waitFor();
  const chair = await pageAs(browser, 'chair');
  await chair.goto(`${url}${scheme}/review/p2-4`);
  await picture(chair, 'review');
  await chair.goto(`${url}${scheme}/steps`);
  await picture(chair, 'votes');
  const administrator = await pageAs(browser, 'administrator');
  await administrator.goto(`${url}/admin`);
  await picture(administrator, 'accounts');
  await administrator.goto(`${url}/admin/state`);
  await picture(administrator, 'state');
  const auditor = await pageAs(browser, 'auditor');
  await auditor.goto(`${url}/ledger`);
  await picture(auditor, 'ledger');
}

/** The clerk's page, from what is missing to a cancelled number. */
async function takeClerk(): Promise<void> {
  const page = await pageAs(browser, 'clerk');
  const scheme = await sampleAddress(page);
  await page.goto(`${url}${scheme}/export?paper=de-an`);
  await picture(page, 'lacks');
  // The sticky header would cover a part of pictures larger than the window.
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll('header')) bar.style.position = 'static';
  });
  await page.locator('[name="date"]').fill('02/06/2025');
  await page.locator('[data-habits] select').selectOption({ index: 1 });
  await picture(page, 'setting', 'form[data-form="setting"]');
  await page.locator('form[data-form="setting"] button[type="submit"]').click();
  await page.locator('form[data-form="issue"]').waitFor();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.locator('[data-preview="pdf"], [data-preview="docx"]').waitFor({ timeout: 120_000 });
  await page.locator('.sheet canvas, .docx-host').first().waitFor();
  await page.waitForTimeout(1_000);
  await picture(page, 'preview', '[data-preview]');
  await page.getByRole('button', { name: 'Đóng xem trước' }).click();
  await page.locator('[data-numbers] summary').click();
  await picture(page, 'numbers', '[data-numbers]');
  await page.locator('form[data-form="issue"] button[type="submit"]').click();
  await page.locator('[data-issue]').first().waitFor({ timeout: 60_000 });
  await picture(page, 'issued');
  await picture(page, 'issues', '[data-issues]');
}

/** Prepares a data folder, serves it with the built server, takes pictures, and removes it. */
async function withServer(
  prepare: (dataDir: string) => Promise<void>,
  take: () => Promise<void>,
): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'de-an-pictures-'));
  await prepare(dataDir);
  const server = spawn(process.execPath, ['build/server.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      WARM_UP: 'no',
    },
    stdio: 'ignore',
  });
  try {
    await waitUntilReady(server);
    await take();
  } finally {
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.kill('SIGTERM')) await ended;
    await rm(dataDir, { recursive: true, force: true });
    await rm(`${dataDir}.key`, { force: true });
  }
}

/** Resolves when the server answers. Throws when it has ended or does not answer within a minute. */
async function waitUntilReady(server: ChildProcess): Promise<void> {
  for (let i = 0; i < 600 && server.exitCode === null; i++) {
    const ready = await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The server does not answer at ${url}. Build it first: npm run build.`);
}

async function pageAs(browser: Browser, who: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: SIZE });
  const page = await context.newPage();
  await page.goto(`${url}/login`);
  await page.locator(`[data-demo="${who}"]`).click();
  await page.waitForURL(`${url}/`);
  return page;
}

/** The path of the sample scheme. */
async function sampleAddress(page: Page): Promise<string> {
  const href = await page
    .getByRole('link', { name: /Ban Chấp hành/ })
    .first()
    .getAttribute('href');
  return new URL(href ?? '/', url).pathname;
}

async function openSection(page: Page, scheme: string, section: string): Promise<void> {
  await page.goto(`${url}${scheme}?section=${section}`);
  await page.locator('[data-save="saved"]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_500);
}

/** Takes the window, or an element of it, as WebP, which Playwright itself does not write. */
async function picture(page: Page, name: PictureName, selector?: string): Promise<void> {
  await page.waitForTimeout(300);
  const element = selector === undefined ? null : page.locator(selector).first();
  if (element === null) await page.evaluate(() => window.scrollTo(0, 0));
  else await element.scrollIntoViewIfNeeded();
  const box = element === null ? { x: 0, y: 0, ...SIZE } : await element.boundingBox();
  if (box === null) throw new Error(`${selector} is not shown`);
  const scrolled = await page.evaluate(() => ({ x: window.scrollX, y: window.scrollY }));
  const clip = element === null ? box : { ...box, x: box.x + scrolled.x, y: box.y + scrolled.y };
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: element !== null,
    clip: { ...clip, scale: 1 },
  });
  await session.detach();
  await writeFile(join(FOLDER, `${name}.webp`), Buffer.from(data, 'base64'));
  console.log(`${name}.webp`);
}
