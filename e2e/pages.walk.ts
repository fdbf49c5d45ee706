import type { Page } from '@playwright/test';
import { describeViolation, violationsOn } from './axe';
import { expect, test } from './demoServer';
import { isLive, openScheme } from './editorPage';

const PHONE = { width: 390, height: 844 };
/** Checks that a page makes no outside request, logs no error, does not scroll sideways, and passes axe. */
async function inspect(page: Page, path: string, faults: string[]): Promise<void> {
  const answer = await page.goto(path);
  if (answer !== null && (await answer.body()).includes(0)) faults.push(`${path}: bytes 0 in the page`);
  if (/\/schemes\/[\w-]+(\?|$)/.test(path) && !path.includes('new')) await isLive(page);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wide > 0) faults.push(`${path}: scrolls sideways by ${wide} px at ${page.viewportSize()?.width}`);
  for (const violation of await violationsOn(page)) {
    if (violation.impact !== 'serious' && violation.impact !== 'critical') continue;
    faults.push(`${path}: ${describeViolation(violation)}`);
  }
}

for (const size of [{ width: 1366, height: 768 }, PHONE]) {
  test(`every page loads nothing from outside, fits and is accessible at ${size.width} px`, async ({
    demoServer,
  }) => {
    const faults: string[] = [];
    const pages: [Page, readonly string[]][] = [];
    const member = await demoServer.pageAs('member', size);
    const id = await openScheme(member, /Ban Chấp hành/);
    const scheme = `/schemes/${id}`;
    pages.push([
      member,
      [
        '/',
        '/help?q=huy so',
        '/help/member',
        '/examine',
        '/schemes/new',
        ...['facts', 'p1-2', 'p2-4', 'p2-7', 'p3-4'].map((s) => `${scheme}?section=${s}`),
        `${scheme}/history`,
      ],
    ]);
    pages.push([await demoServer.pageAs('chair', size), [`${scheme}/review/p2-4`, `${scheme}/rules`]]);
    pages.push([await demoServer.pageAs('clerk', size), [`${scheme}/export`, '/verify']]);
    const administrator = await demoServer.pageAs('administrator', size);
    await administrator.goto('/admin');
    const own = await administrator.locator('[data-account="member"]').getAttribute('href');
    await administrator.goto('/admin?list=organisations');
    const rules = await administrator.locator('[data-rules-of="tinh"]').getAttribute('href');
    pages.push([
      administrator,
      ['/admin', '/admin?list=organisations', own ?? '', '/admin/state', '/ledger/heads', rules ?? ''],
    ]);
    for (const [page, paths] of pages) {
      page.on('request', (request) => {
        const at = new URL(request.url());
        if (at.protocol.startsWith('http') && at.origin !== demoServer.url)
          faults.push(`outside request ${at.href}`);
      });
      page.on('pageerror', (error) => faults.push(`fault on the page: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      for (const path of paths) await inspect(page, path, faults);
    }
    expect(faults).toEqual([]);
  });
}

test('the whole interface exists in English', async ({ demoServer }) => {
  const page = await demoServer.pageAs('member');
  await page.context().addCookies([{ name: 'lang', value: 'en', url: demoServer.url }]);
  await openScheme(page, /Ban Chấp hành/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('Drafting').first()).toBeVisible();
});

test('a wrong password, an unknown scheme and an unknown page each show a message without a stack trace', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  for (const path of ['/schemes/khong-co', '/khong-co-trang-nay', '/styleguide']) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('body')).not.toContainText(/\bat .*\.(ts|js):\d+/);
    await expect(page.locator('h1')).toBeVisible();
  }
  await page.context().clearCookies();
  await page.goto('/login');
  await page.getByLabel('Tên đăng nhập').fill('khong-co');
  await page.getByLabel('Mật khẩu').fill('sai');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/không đúng/)).toBeVisible();
});
