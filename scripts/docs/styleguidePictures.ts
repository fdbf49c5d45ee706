// `npm run docs:styleguide [-- folder]`: takes the pictures of docs/styleguide.md from a server for developers with the built pages.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { createServer } from '@server/createServer';
import { findBrowser } from '../browser.mjs';
import { ROOT } from '../ensure.mjs';

const folder = process.argv[2] ?? 'docs/pictures';
const dataDir = await mkdtemp(join(tmpdir(), 'de-an-styleguide-'));
const build = await import(pathToFileURL(join(ROOT, 'build/index.js')).href);
const server = await createServer({
  dataDir,
  host: '127.0.0.1',
  port: 0,
  publicDir: join(ROOT, 'public'),
  build,
  development: true,
});
const executablePath = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, bypassCSP: true });
  await page.goto(`${server.url}/styleguide`, { waitUntil: 'networkidle' });
  // The sticky bar would cover a part of pictures larger than the window.
  await page.addStyleTag({ content: '.top-bar { position: static; }' });
  for (const part of await page.locator('[data-styleguide]').all()) {
    const name = await part.getAttribute('data-styleguide');
    await writeFile(join(folder, `styleguide-${name}.webp`), await compress(page, await part.screenshot()));
  }
} finally {
  await browser.close();
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
  await rm(`${dataDir}.key`, { force: true });
}

/** A picture as WebP, a quarter of its size: the browser that took it compresses it. */
async function compress(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.85);
  }, png.toString('base64'));
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
