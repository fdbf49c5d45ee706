// `npm run docs:clerk [-- folder]`: takes the pictures of docs/huong-dan-van-thu.md from the built server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, testServices } from '@server/testing/testServices';
import { findBrowser } from '../browser.mjs';

const folder = process.argv[2] ?? 'docs/pictures';
const port = Number(process.env.PORT ?? 3479);
const url = `http://127.0.0.1:${port}`;
const dataDir = await mkdtemp(join(tmpdir(), 'de-an-pictures-'));
const t = await testServices({ dataDir });
const id = await sampleOf(t);
await approveAll(t, id);
await keepReadySetting(t, id, 'to-trinh');
got(
  await (await t.as('clerk')).papers.setNextNumber(
    id,
    'to-trinh',
    12,
    'Các tờ trình khác trong sổ của Văn phòng',
  ),
);
await t.services.close();
const executablePath = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
});
const server = spawn(process.execPath, ['build/server.js'], {
  env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir },
  stdio: 'ignore',
});
try {
  for (let i = 0; i < 200; i++) {
    const ready = await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  const context = await browser.newContext({
    baseURL: url,
    locale: 'vi-VN',
    viewport: { width: 1100, height: 760 },
  });
  const page = await context.newPage();
  await page.goto('/login');
  await page.locator('[data-demo="clerk"]').click();
  await page.waitForURL(`${url}/`);
  await page.goto(`/schemes/${id}/export?paper=de-an`);
  await picture(page, 'van-thu-1-viec-can-lam');
  // The sticky header would cover a part of pictures larger than the window.
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll('header')) bar.style.position = 'static';
  });
  await page.locator('[name="date"]').fill('02/06/2025');
  await page.locator('[data-habits] select').selectOption({ index: 1 });
  await page
    .locator('form[data-form="setting"]')
    .screenshot({ path: join(folder, 'van-thu-2-the-thuc.png') });
  await page.locator('form[data-form="setting"] button[type="submit"]').click();
  await page.locator('form[data-form="issue"]').waitFor();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.locator('[data-preview="pdf"], [data-preview="docx"]').waitFor({ timeout: 120_000 });
  await page.locator('.sheet canvas, .docx-host').first().waitFor();
  await page.waitForTimeout(1_000);
  await page.locator('[data-preview]').screenshot({ path: join(folder, 'van-thu-3-xem-truoc.png') });
  await page.getByRole('button', { name: 'Đóng xem trước' }).click();
  await page.locator('[data-numbers] summary').click();
  await page.locator('[data-numbers]').screenshot({ path: join(folder, 'van-thu-4-so.png') });
  await page.locator('form[data-form="issue"] button[type="submit"]').click();
  await page.locator('[data-issue]').first().waitFor({ timeout: 60_000 });
  await picture(page, 'van-thu-5-da-phat-hanh');
  await page.locator('[data-issues]').screenshot({ path: join(folder, 'van-thu-6-so-da-cap.png') });
} finally {
  await browser.close();
  const ended = once(server, 'exit');
  if (server.exitCode === null && server.kill('SIGTERM')) await ended;
  await rm(dataDir, { recursive: true, force: true });
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
