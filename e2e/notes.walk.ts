import type { Page } from '@playwright/test';
import { type DemoServer, expect, test } from './demoServer';
import { cell, fill, goToSection, isLive, openScheme } from './editorPage';

/** Submits a section and has the chair approve it. */
async function approve(member: Page, chair: Page, id: string, section: string): Promise<void> {
  await member.goto(`/schemes/${id}?section=${section}`);
  await isLive(member);
  await member.locator('[data-move="submit"]').click();
  await expect(member.locator('[data-state="submitted"]').first()).toBeVisible();
  await chair.goto(`/schemes/${id}/review/${section}`);
  await chair.locator('form[data-move="approve"] button[type="submit"]').click();
  await chair.waitForURL(/section=/);
}

function ask(demoServer: DemoServer, page: Page, method: string, id: string, data?: unknown) {
  const headers = { origin: demoServer.url, 'Content-Type': 'application/json' };
  return page.request.fetch(`/schemes/${id}/notes`, {
    method,
    headers,
    ...(data === undefined ? {} : { data: JSON.stringify(data) }),
  });
}

test('over HTTP: members and the chair send notes, only the chair reads all and handles them, large ones are refused', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const chair = await demoServer.pageAs('chair');
  const id = await openScheme(member, /Ban Chấp hành/);
  await approve(member, chair, id, 'p2-4');
  const snapshot = async () => (await member.request.get(`/schemes/${id}/snapshot.json`)).json();
  const before = await snapshot();
  const { digest } = before.sections.find((section: { id: string }) => section.id === 'p2-4').status;
  const note = (message: string, text = 'Câu chưa vào.') => ({
    section: 'p2-4',
    seen: digest,
    message,
    work: { text: [{ before: null, after: text }], facts: [], rows: [] },
  });

  const statuses: Record<string, number> = {};
  for (const who of ['member', 'member2', 'chair', 'clerk', 'viewer', 'administrator'] as const) {
    const page = await demoServer.pageAs(who);
    statuses[who] = (await ask(demoServer, page, 'POST', id, note(who))).status();
  }
  expect(statuses).toEqual({
    member: 200,
    member2: 200,
    chair: 200,
    clerk: 403,
    viewer: 403,
    administrator: 404,
  });
  const stranger = await fetch(`${demoServer.url}/schemes/${id}/notes`, {
    method: 'POST',
    headers: { origin: demoServer.url, 'Content-Type': 'application/json' },
    body: JSON.stringify(note('Người lạ')),
  });
  expect(stranger.status).toBe(401);
  const elsewhere = await member.request.fetch(`/schemes/${id}/notes`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example', 'Content-Type': 'application/json' },
    data: JSON.stringify(note('Từ trang khác')),
  });
  expect(elsewhere.status()).toBe(403);
  for (const size of [200_000, 20_000_000]) {
    expect((await ask(demoServer, member, 'POST', id, note('', 'x'.repeat(size)))).status()).toBe(413);
  }
  expect((await ask(demoServer, member, 'POST', id, { ...note(''), section: 'none' })).status()).toBe(404);
  expect((await ask(demoServer, member, 'POST', id, { section: 'p2-4' })).status()).toBe(400);
  expect((await ask(demoServer, member, 'DELETE', id, {})).status()).toBe(400);

  const seen = async (page: Page) =>
    (await (await ask(demoServer, page, 'GET', id)).json()).value.map(
      ({ message }: { message: string }) => message,
    );
  expect(await seen(chair)).toEqual(['member', 'member2', 'chair']);
  expect(await seen(member)).toEqual(['member']);
  expect(await seen(await demoServer.pageAs('viewer'))).toEqual([]);
  expect((await ask(demoServer, await demoServer.pageAs('administrator'), 'GET', id)).status()).toBe(404);

  const [first] = (await (await ask(demoServer, chair, 'GET', id)).json()).value;
  const settling = { n: first.n, reply: 'Đã rõ', reopen: false };
  for (const who of ['member', 'clerk', 'viewer'] as const) {
    expect((await ask(demoServer, await demoServer.pageAs(who), 'PATCH', id, settling)).status()).toBe(403);
  }
  expect((await ask(demoServer, chair, 'PATCH', id, { ...settling, reply: 'x'.repeat(3000) })).status()).toBe(
    400,
  );
  expect((await ask(demoServer, chair, 'PATCH', id, settling)).status()).toBe(200);
  expect((await ask(demoServer, chair, 'PATCH', id, settling)).status()).toBe(404);

  // Sections, states and digests are unchanged, also after a kill of the server; so are the notes.
  expect(await snapshot()).toEqual(before);
  await demoServer.crash();
  expect(await snapshot()).toEqual(before);
  expect(await seen(chair)).toEqual(['member', 'member2', 'chair']);
});

test('typing into a section at the moment it is locked yields a note to send, and the chair answers', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /Ban Chấp hành/);
  // Delays the member's incoming messages: the lock is not yet visible on their page.
  let held: (() => void)[] | null = null;
  const later = (act: () => void) => (held ? held.push(act) : act());
  await member.routeWebSocket(/\/sync\//, (page) => {
    const server = page.connectToServer();
    server.onMessage((message) => later(() => page.send(message)));
    server.onClose((code, reason) =>
      later(() => void page.close({ ...(code && { code }), ...(reason && { reason }) })),
    );
  });
  await member.goto(`/schemes/${id}?section=p2-4`);
  await isLive(member);
  const chair = await demoServer.pageAs('chair');
  await member.locator('[data-move="submit"]').click();
  await expect(member.locator('[data-state="submitted"]').first()).toBeVisible();
  await chair.goto(`/schemes/${id}/review/p2-4`);
  held = [];
  await chair.locator('form[data-move="approve"] button[type="submit"]').click();
  await chair.waitForURL(/section=/);
  await fill(member, 'B1', 'inspection_committee', 'planned', '4');
  await expect(member.locator('[data-save="saving"]')).toBeVisible();
  const release: (() => void)[] = held;
  held = null;
  for (const act of release) act();

  const lost = member.locator('[data-lost="p2-4"]');
  await expect(lost).toContainText('→ 4');
  await expect(cell(member, 'B1', 'inspection_committee', 'planned')).not.toHaveText('4');
  await isLive(member);
  await lost.locator('[data-act="send-note"]').click();
  await expect(member.getByText(/Đã gửi trưởng tiểu ban: phần viết ở mục/)).toBeVisible();
  await expect(member.locator('[data-note]')).toContainText('Chờ xử lý');

  // The chair, already in the editor, is notified at once, marks the note as handled and replies.
  await expect(chair.locator('[data-notes-waiting="1"]')).toBeVisible();
  await goToSection(chair, 'p2-4');
  const note = chair.locator('[data-note]');
  await note.locator('button[data-act="settle"]').click();
  await note.locator('form textarea').fill('Giữ số đã duyệt.');
  await note.locator('form button[type="submit"]').click();
  await expect(chair.locator('[data-notes-waiting]')).toHaveCount(0);
  await expect(chair.locator('[data-state="approved"]').first()).toBeVisible();
  await member.locator('[data-notes] summary').click();
  await expect(member.locator('[data-note]')).toContainText('Giữ số đã duyệt.');

  // A viewer does not see it.
  const viewer = await demoServer.pageAs('viewer');
  await viewer.goto(`/schemes/${id}?section=p2-4`);
  await isLive(viewer);
  await expect(viewer.locator('[data-notes]')).toHaveCount(0);
});

test('discarding lost work asks for confirmation and deletes it from the machine', async ({ demoServer }) => {
  const member = await demoServer.pageAs('member');
  const chair = await demoServer.pageAs('chair');
  const id = await openScheme(member, /Ban Chấp hành/);
  await member.goto(`/schemes/${id}?section=p2-4`);
  await isLive(member);
  // The notice disappears with the page's own answer; others see the change sooner.
  const answered = member.waitForResponse((response) => response.url().includes('_data=root'));
  await member.locator('[data-move="submit"]').click();
  await expect(member.locator('[data-state="submitted"]').first()).toBeVisible();
  await (await answered).finished();
  await member.context().setOffline(true);
  await expect(member.locator('[data-save="offline"]')).toBeVisible();
  await fill(member, 'B1', 'inspection_committee', 'note', 'Sẽ bỏ');
  await chair.goto(`/schemes/${id}/review/p2-4`);
  await chair.locator('form[data-move="approve"] button[type="submit"]').click();
  await chair.waitForURL(/section=/);
  await member.context().setOffline(false);
  const lost = member.locator('[data-lost]');
  await expect(lost).toContainText('Sẽ bỏ');
  await lost.getByRole('button', { name: 'Bỏ phần này' }).click();
  await lost.getByRole('button', { name: 'Hủy' }).click();
  await expect(lost).toContainText('Sẽ bỏ');
  await lost.getByRole('button', { name: 'Bỏ phần này' }).click();
  await lost.getByRole('button', { name: 'Bỏ hẳn' }).click();
  await expect(lost).toHaveCount(0);
  await member.reload();
  await isLive(member);
  await expect(lost).toHaveCount(0);
});

test('the author withdraws a note; the chair reopens the section for another and inserts its text with one button', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const chair = await demoServer.pageAs('chair');
  const id = await openScheme(member, /Ban Chấp hành/);
  await approve(member, chair, id, 'p2-4');
  const section = async () =>
    (await (await member.request.get(`/schemes/${id}/snapshot.json`)).json()).sections.find(
      (one: { id: string }) => one.id === 'p2-4',
    );
  const { status, tables } = await section();
  const planned = tables[0].rows.find((row: { id: string }) => row.id === 'inspection_committee').cells
    .planned;
  const change = (column: string, before: number | string | null, after: number | string) => ({
    table: tables[0].id,
    row: 'inspection_committee',
    name: '',
    kind: 'cell',
    column,
    before,
    after,
  });
  const send = async (message: string, rows: unknown[]) => {
    const text = [{ before: null, after: `Đoạn thêm: ${message}.` }];
    const note = { section: 'p2-4', seen: status.digest, message, work: { text, facts: [], rows } };
    expect((await ask(demoServer, member, 'POST', id, note)).status()).toBe(200);
  };
  await send('Gửi nhầm', []);
  await send('Sửa số', [change('planned', planned, 4), change('note', 'không có câu này', 'Khác')]);

  await chair.goto(`/schemes/${id}?section=p2-4`);
  await isLive(chair);
  await expect(chair.locator('[data-note]')).toHaveCount(2);
  await member.goto(`/schemes/${id}?section=p2-4`);
  await isLive(member);
  const mistaken = member.locator('[data-note]', { hasText: 'Gửi nhầm' });
  await mistaken.locator('[data-act="withdraw"]').click();
  await mistaken.locator('[data-act="withdraw-yes"]').click();
  await expect(mistaken).toHaveCount(0);
  await expect(chair.locator('[data-note]')).toHaveCount(1);
  await expect(chair.locator('[data-act="withdraw"]')).toHaveCount(0);
  await expect(chair.locator('[data-act="take-in"]')).toHaveCount(0);

  await chair.locator('[data-note] button[data-act="reopen"]').click();
  await chair.locator('[data-note] form button[type="submit"]').click();
  await expect(chair.locator('[data-state="drafting"]').first()).toBeVisible();
  await chair.locator('[data-notes] summary').click();
  await chair.locator('[data-act="take-in"]').click();
  await expect(chair.locator('[data-note] [role="status"]')).toContainText(
    'Đã đưa 2 chỗ vào mục. 1 chỗ để nguyên',
  );
  await isLive(chair);
  for (const page of [member, chair]) {
    await expect(cell(page, 'B1', 'inspection_committee', 'planned')).toHaveText('4');
    await expect(page.locator('.ProseMirror')).toContainText('Đoạn thêm: Sửa số.');
  }
  await demoServer.crash();
  const after = await section();
  expect(JSON.stringify(after.narrative)).toContain('Đoạn thêm: Sửa số.');
  expect(JSON.stringify(after.narrative)).not.toContain('Gửi nhầm');
});
