import type { Page } from '@playwright/test';
import { expect, test } from './demoServer';
import { cell, fill, goToSection, isLive, openScheme } from './editorPage';

const NARRATIVE = '[data-narrative] .ProseMirror';

/** Returns the texts stored in IndexedDB: unconfirmed edits and lost work. */
function textsInIndexedDb(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done, fail) => {
        const opening = indexedDB.open('de-an');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('unsent').objectStore('unsent').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result.map((bytes) => new TextDecoder().decode(bytes)));
          };
        };
      }),
  );
}

test('after working offline on two sections, one approved meanwhile, nothing is lost', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /Ban Chấp hành/);
  const colleague = await demoServer.pageAs('member2');
  const chair = await demoServer.pageAs('chair');
  await colleague.goto(`/schemes/${id}?section=p1-2`);
  await isLive(colleague);
  await goToSection(member, 'p2-4');

  await member.context().setOffline(true);
  await expect(member.locator('[data-save="offline"]')).toBeVisible();
  await fill(member, 'B1', 'inspection_committee', 'note', 'Viết lúc mất mạng ở mục sẽ duyệt');
  await goToSection(member, 'p1-2');
  await member.locator(NARRATIVE).click();
  await member.keyboard.press('Control+End');
  await member.keyboard.type(' Viết lúc mất mạng ở mục còn mở.');

  await goToSection(colleague, 'p2-4');
  await colleague.locator('[data-move="submit"]').click();
  await expect(colleague.locator('[data-state="submitted"]').first()).toBeVisible();
  await chair.goto(`/schemes/${id}/review/p2-4`);
  await chair.locator('form[data-move="approve"] button[type="submit"]').click();
  await expect(colleague.locator('[data-state="approved"]').first()).toBeVisible();

  await member.context().setOffline(false);
  // The edit of the approved section stays on the screen and never reached others.
  const lost = member.locator('[data-lost="p2-4"]');
  await expect(lost).toContainText('Viết lúc mất mạng ở mục sẽ duyệt');
  await isLive(member);
  await expect(member.locator(NARRATIVE)).toContainText('Viết lúc mất mạng ở mục còn mở.');
  await expect(cell(colleague, 'B1', 'inspection_committee', 'note')).not.toContainText('Viết lúc mất mạng');
  await goToSection(colleague, 'p1-2');
  await expect(colleague.locator(NARRATIVE)).toContainText('Viết lúc mất mạng ở mục còn mở.');

  // After a reload the lost work is still there, and the put-back edit appears once.
  await member.reload();
  await isLive(member);
  await expect(lost).toContainText('Viết lúc mất mạng ở mục sẽ duyệt');
  await expect(member.locator('[data-lost]')).toHaveCount(1);
  expect((await member.locator(NARRATIVE).innerText()).split('ở mục còn mở.').length).toBe(2);
  await expect.poll(() => textsInIndexedDb(member)).toHaveLength(1);

  // While the server is unreachable, lost work stays on the machine.
  await member.route('**/notes', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await lost.locator('textarea').fill('Nhờ anh xem lại cột ghi chú.');
  await lost.locator('[data-act="send-note"]').click();
  await expect(lost.getByText(/không liên lạc được với máy chủ/)).toBeVisible();
  expect(await textsInIndexedDb(member)).toHaveLength(1);
  await member.unroute('**/notes');
  await lost.locator('[data-act="send-note"]').click();
  await expect(member.getByText(/Đã gửi trưởng tiểu ban: phần viết ở mục/)).toBeVisible();
  await expect(lost).toHaveCount(0);
  await expect.poll(() => textsInIndexedDb(member)).toHaveLength(0);

  // The chair, in another section, is notified, reads the note and reopens the section.
  await chair.goto(`/schemes/${id}?section=p1-2`);
  await chair.locator('[data-notes-waiting="1"]').click();
  const note = chair.locator('[data-notes="p2-4"] [data-note]');
  await expect(note).toContainText('Nhờ anh xem lại cột ghi chú.');
  await expect(note).toContainText('Viết trên bản đã duyệt');
  await expect(note).toContainText(/Ghi chú: .*→ Viết lúc mất mạng ở mục sẽ duyệt/);
  await expect(chair.locator('[data-state="approved"]').first()).toBeVisible();
  await note.locator('button[data-act="reopen"]').click();
  const reason = note.locator('form[data-act="reopen"] textarea');
  await expect(reason).toHaveValue(/Bổ sung theo ghi chú của .+: Nhờ anh xem lại cột ghi chú\./);
  await note.locator('form[data-act="reopen"] button[type="submit"]').click();
  await expect(chair.locator('[data-notes-waiting]')).toHaveCount(0);

  // The member sees the result and writes the text again.
  await goToSection(member, 'p2-4');
  await expect(member.locator('[data-state="drafting"]').first()).toBeVisible();
  await expect(member.locator('[data-note]')).toContainText('mở lại mục theo ghi chú này');
  await expect(member.locator('[data-note]')).toContainText('Viết lúc mất mạng ở mục sẽ duyệt');
  await fill(member, 'B1', 'inspection_committee', 'note', 'Viết lúc mất mạng ở mục sẽ duyệt');
  await expect(cell(chair, 'B1', 'inspection_committee', 'note')).toHaveText(
    'Viết lúc mất mạng ở mục sẽ duyệt',
  );
});

test('closing the tab asks while edits are unconfirmed, not when they are saved', async ({ demoServer }) => {
  const member = await demoServer.pageAs('member');
  await openScheme(member, /Ban Chấp hành/);
  await goToSection(member, 'p1-3');
  const asked: string[] = [];
  member.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await member.context().setOffline(true);
  await member.locator(NARRATIVE).click();
  await member.keyboard.press('Control+End');
  await member.keyboard.type(' Chưa được lưu.');
  await member.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(member.isClosed()).toBe(false);
  await expect(member.locator(NARRATIVE)).toContainText('Chưa được lưu.');

  // A cell in editing counts too.
  await member.context().setOffline(false);
  await isLive(member);
  await goToSection(member, 'p2-4');
  await member.context().setOffline(true);
  await expect(member.locator('[data-save="offline"]')).toBeVisible();
  await cell(member, 'B1', 'inspection_committee', 'note').click();
  await member.keyboard.type('Đang gõ dở');
  await member.close({ runBeforeUnload: true });
  await expect.poll(() => asked.length).toBe(2);
  await member.context().setOffline(false);
  await isLive(member);
  await member.close({ runBeforeUnload: true });
  await expect.poll(() => member.isClosed()).toBe(true);
  expect(asked.length).toBe(2);
});

test('a session ended elsewhere asks to sign in again, and editing continues', async ({ demoServer }) => {
  const member = await demoServer.pageAs('member');
  await openScheme(member, /Ban Chấp hành/);
  await goToSection(member, 'p1-3');
  await member.locator(NARRATIVE).click();
  await member.keyboard.press('Control+End');
  await member.keyboard.type(' Trước khi hết phiên.');
  await isLive(member);
  const elsewhere = await member.context().newPage();
  await elsewhere.goto('/');
  await elsewhere.request.post('/logout', { headers: { origin: demoServer.url } });
  await expect(member.getByRole('link', { name: /Đăng nhập lại/ })).toBeVisible();
  await expect(member.locator('#main')).toContainText('Trước khi hết phiên.');

  await elsewhere.goto('/login');
  await elsewhere.locator('[data-demo="member"]').click();
  await elsewhere.waitForURL(`${demoServer.url}/`);
  await member.getByRole('button', { name: /Kết nối lại/ }).click();
  await isLive(member);
  await member.locator(NARRATIVE).click();
  await member.keyboard.press('Control+End');
  await member.keyboard.type(' Sau khi đăng nhập lại.');
  await isLive(member);
  await member.reload();
  await expect(member.locator('[data-narrative]')).toContainText(
    'Trước khi hết phiên. Sau khi đăng nhập lại.',
  );
});

test('offline edits outlive the tab', async ({ demoServer }) => {
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /Ban Chấp hành/);
  const colleague = await demoServer.pageAs('member2');
  await colleague.goto(`/schemes/${id}?section=p1-3`);
  await isLive(colleague);
  await goToSection(member, 'p1-3');
  const context = member.context();
  await context.setOffline(true);
  await member.locator(NARRATIVE).click();
  await member.keyboard.press('Control+End');
  await member.keyboard.type(' Viết rồi đóng thẻ.');
  await expect(member.locator('[data-save="offline"]')).toBeVisible();
  await expect.poll(async () => (await textsInIndexedDb(member)).join()).toContain('Viết rồi đóng thẻ.');
  await member.close({ runBeforeUnload: false });

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/schemes/${id}?section=p1-3`);
  await isLive(again);
  for (const page of [again, colleague]) {
    await expect(page.locator(NARRATIVE)).toContainText('Viết rồi đóng thẻ.');
  }
  // It was restored once, and nothing stays on the machine after the room has confirmed it.
  await again.reload();
  await isLive(again);
  expect((await again.locator(NARRATIVE).innerText()).split('Viết rồi đóng thẻ.').length).toBe(2);
  await expect.poll(() => textsInIndexedDb(again)).toHaveLength(0);
});

test('a form whose connection fails keeps the page and its typed text', async ({ demoServer }) => {
  const chair = await demoServer.pageAs('chair');
  await openScheme(chair, /Ban Chấp hành/);
  await goToSection(chair, 'p1-2');
  // The connection fails at the moment of the request, before the editor is offline.
  await chair.route(/\/move\?_data=/, (route) => route.abort('connectionreset'));
  await chair.route(/_data=root/, (route) => route.abort('connectionreset'));
  await chair.locator('[data-move="submit"]').click();
  await expect(chair.locator('[data-no-answer]')).toContainText('Chưa nhận được trả lời của máy chủ');
  await expect(chair.locator(NARRATIVE)).toBeVisible();
  await chair.locator(NARRATIVE).click();
  await chair.keyboard.press('Control+End');
  await chair.keyboard.type(' Viết sau khi gửi hỏng.');
  await isLive(chair);
  await chair.unroute(/\/move\?_data=/);
  await chair.unroute(/_data=root/);
  await chair.locator('[data-move="submit"]').click();
  await expect(chair.locator('[data-no-answer]')).toHaveCount(0);
  await expect(chair.locator('[data-state="submitted"]').first()).toBeVisible();
  await expect(chair.locator('#main')).toContainText('Viết sau khi gửi hỏng.');

  // The form of an ordinary page keeps its typed values.
  await chair.goto('/account');
  const fields = chair.locator('form[data-form="password"] input');
  for (const [at, text] of ['old password', 'new password', 'new password'].entries()) {
    await fields.nth(at).fill(text);
  }
  await chair.context().setOffline(true);
  await chair.locator('form[data-form="password"] button[type="submit"]').click();
  await expect(chair.locator('[data-no-answer]')).toBeVisible();
  await expect(fields.first()).toHaveValue('old password');
  await chair.context().setOffline(false);
  await expect(chair.locator('form[data-form="password"] button[type="submit"]')).toBeEnabled();
});

test('open editors survive a restart of the server', async ({ demoServer }) => {
  const member = await demoServer.pageAs('member');
  await openScheme(member, /Ban Chấp hành/);
  await goToSection(member, 'p1-2');
  await demoServer.restart(async () => {
    await expect(member.locator('[data-save="offline"]')).toBeVisible();
    await expect(member.locator('[data-move="submit"]')).toBeDisabled();
    await member.locator(NARRATIVE).click();
    await member.keyboard.press('Control+End');
    await member.keyboard.type(' Viết khi máy chủ nghỉ.');
  });
  await expect(member.locator('[data-save="saved"]')).toBeVisible();
  await expect(member.locator(NARRATIVE)).toContainText('Viết khi máy chủ nghỉ.');
  await member.reload();
  await expect(member.locator('#main')).toContainText('Viết khi máy chủ nghỉ.');
});
