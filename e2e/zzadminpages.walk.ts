import { test } from './demoServer';
import { openScheme } from './editorPage';

test('pictures', async ({ demoServer }) => {
  for (const [n, at] of [
    ['w', { width: 1366, height: 768 }],
    ['p', { width: 390, height: 844 }],
  ] as const) {
    const a = await demoServer.pageAs('administrator', at);
    const shot = async (name: string, full = true) =>
      a.screenshot({ path: `/tmp/adminpages-${name}-${n}.png`, fullPage: full });
    await a.goto('/admin');
    const own = await a.locator('[data-account="member"]').getAttribute('href');
    await shot('list');
    await a.goto('/admin?list=organisations');
    const rules = await a.locator('[data-rules-of="xa_moi"]').first().getAttribute('href');
    const org = await a.locator('[data-edit]').first().getAttribute('href');
    await shot('orgs');
    await a.goto(own ?? '');
    await a.getByText('Khóa tài khoản này…').click();
    await shot('account');
    await a.goto('/admin/accounts/new');
    await shot('new');
    await a.goto(org ?? '');
    await shot('org');
    await a.goto(rules ?? '');
    await shot('rules');
    await a.locator('.rule-group summary').first().click();
    await shot('rules2', false);
    const m = await demoServer.pageAs('clerk', at);
    const id = await openScheme(m, /Ban Chấp hành/);
    if (n === 'w')
      for (let i = 0; i < 3; i++)
        await m.request.post(`/schemes/${id}/workbook.xlsx`, { headers: { origin: demoServer.url } });
    await m.goto(`/schemes/${id}/history`);
    await m.screenshot({ path: `/tmp/adminpages-history-${n}.png` });
  }
});
