import type { Page } from '@playwright/test';
import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { writeXlsx } from 'hucre/xlsx';
import { violationsOn } from './axe';
import { expect, test } from './demoServer';
import { cell, goToSection, isLive, openScheme } from './editorPage';

const violations = async (page: Page) => (await violationsOn(page)).map(({ id }) => id);

/** The official roster: letterhead, a header of two merged rows at row 4, a group, a total, and cells to check. */
async function roster(): Promise<Buffer> {
  const rows = [
    ['ĐẢNG ỦY XÃ', null, null, null, null, null],
    ['DANH SÁCH TRÍCH NGANG'],
    [],
    ['STT', 'Họ và tên', 'Ngày, tháng, năm sinh', null, 'Dân tộc', 'Lý luận chính trị'],
    [null, null, 'Nam', 'Nữ', null, null],
    ['I', 'NHÂN SỰ LẦN ĐẦU'],
    [1, 'Đặng Thử Nghiệm', new Date(Date.UTC(1985, 3, 15)), null, 'Tày', 'CC'],
    [2, 'Vũ Thị Kiểm Tra', null, '30/2/1990', 'Kinh', 'Cao học'],
    ['Tổng cộng', null, 1, 1],
  ];
  const merges = [
    { startRow: 3, startCol: 2, endRow: 3, endCol: 3 },
    { startRow: 3, startCol: 1, endRow: 4, endCol: 1 },
  ];
  return Buffer.from(
    await writeXlsx({
      sheets: [
        { name: 'Bìa', rows: [['x']] },
        { name: 'B3', rows, merges },
      ],
    }),
  );
}

const names = (page: Page) => page.locator('[data-table="B3"] [role="rowheader"][data-column="full_name"]');

test('a roster is imported from Excel by keyboard: previewed, written as one edit, undone, and imported again after a correction', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p3-4');
  await expect(names(page).first()).toBeVisible();
  const before = await names(page).count();

  const open = page.locator('[data-import-open="B3"]');
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const file = { name: 'trích ngang.xlsx', mimeType: 'application/octet-stream', buffer: await roster() };
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await expect(dialog.locator('[data-import-preview]')).toContainText('2 dòng mới');
  await expect(dialog.locator('[name="sheet"]')).toHaveValue('1');
  await expect(dialog.locator('[name="headRow"]')).toHaveValue('4');
  await expect(dialog.locator('[data-doubt="D8"]')).toContainText('30/2/1990');
  await expect(dialog.locator('[data-doubt="F8"]')).toContainText('Cao học');
  await dialog.locator('[data-import="skipped"] summary').click();
  await expect(dialog.locator('[data-import="skipped"]')).toContainText('Dòng 9: Tổng cộng');
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/import-1366.png' });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.screenshot({ path: 'test-results/import-390.png' });
  await page.setViewportSize({ width: 1366, height: 768 });
  expect(await names(page).count()).toBe(before);

  // Escape closes the dialog without a change; the button has the focus again.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.locator('input[type="file"]').setInputFiles(file);
  const take = dialog.locator('[data-import-take]');
  await take.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-import-taken]').first()).toContainText('Đã nhập 2 dòng mới');
  await expect(names(page)).toHaveCount(before + 2);
  await isLive(page);
  await page.screenshot({ path: 'test-results/import-after.png' });

  // One edit: the other user gets all of it, and one undo reverts all of it.
  const other = await demoServer.pageAs('member2');
  await other.goto(page.url());
  await isLive(other);
  await expect(names(other)).toHaveCount(before + 2);
  await page.locator('[data-table="B3"]').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(names(page)).toHaveCount(before);
  await expect(names(other)).toHaveCount(before);
});

test('a corrected file shows changed cells and updates rows by key; missing rows stay unless chosen', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-7');
  const rows = page.locator(
    '[data-table="B7"] [role="rowheader"][data-column="organisation"][data-row]:not([data-row="stated"])',
  );
  const first = (await rows.first().getAttribute('data-row')) ?? '';
  const name = (await cell(page, 'B7', first, 'organisation').textContent()) ?? '';
  const count = await rows.count();

  await page.locator('[data-import-open="B7"]').click();
  const dialog = page.getByRole('dialog');
  const csv = `TT;Tên chi bộ;Số đảng viên chính thức;Ghi chú\r\n1;${name};1.234;=1+1\r\n2;Chi bộ mới thành lập;12;\r\n`;
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(dialog.locator('[data-changed="official_members"]')).toContainText('1.234');
  await expect(dialog.locator('[data-import="missing"] summary')).toContainText(/\(\d+\)/);
  await dialog.locator('[data-import-take]').click();
  await expect(cell(page, 'B7', first, 'official_members')).toHaveText('1.234');
  // Text that looks like a formula stays text.
  await expect(cell(page, 'B7', first, 'note')).toHaveText('=1+1');
  await expect(rows).toHaveCount(count + 1);
  await isLive(page);
});

test('a viewer sees no import, and the server reads no file for them; the refusal of a bad file says what to do', async ({
  demoServer,
}) => {
  const viewer = await demoServer.pageAs('viewer');
  const id = await openScheme(viewer, /Ban Chấp hành/);
  await goToSection(viewer, 'p3-4');
  await expect(viewer.locator('[data-import-open]:visible')).toHaveCount(0);
  const answer = await viewer.request.post(`/schemes/${id}/imports/sheets?name=a.csv`, {
    data: Buffer.from('Họ và tên;Dân tộc\nA;Kinh\n'),
    headers: { 'Content-Type': 'application/octet-stream' },
  });
  expect([answer.status(), (await answer.json()).refusal.code]).toEqual([403, 'refusal.notYourRole']);

  const page = await demoServer.pageAs('member');
  await page.goto(`/schemes/${id}?section=p3-4`);
  await isLive(page);
  await page.locator('[data-import-open="B3"]').click();
  await page
    .getByRole('dialog')
    .locator('input[type="file"]')
    .setInputFiles({
      name: 'cu.xls',
      mimeType: 'application/vnd.ms-excel',
      buffer: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    });
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('lưu lại thành .xlsx');
});

test('a Word scheme is previewed as sections and tables, with what is left out, and becomes a scheme', async ({
  demoServer,
}) => {
  const row = (texts: readonly string[]) =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const paper = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('MẬT')] }) },
        children: [
          ...[
            'ĐỀ ÁN',
            'nhân sự thử nghiệm',
            'Phần I',
            'TÌNH HÌNH',
            'I- Cấp ủy đương nhiệm',
            '1- Số lượng',
            'Có 27 đồng chí.',
          ].map((text) => new Paragraph(text)),
          new Paragraph('Danh sách trích ngang'),
          new Table({
            rows: [
              row(['STT', 'Họ và tên', 'Năm sinh', 'Dân tộc', 'Quê quán']),
              row(['1', 'Nguyễn Thử', '4/1980', 'Kinh', 'Xã Y']),
            ],
          }),
          ...['II- Phương án', 'a) Điểm thứ nhất của phương án này;'].map((text) => new Paragraph(text)),
        ],
      },
    ],
  });
  const page = await demoServer.pageAs('member');
  await page.goto('/schemes/new');
  await page.getByRole('link', { name: 'Tạo từ tệp Word' }).click();
  await page.waitForURL(/\/schemes\/new\/word/);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'de-an.docx',
    mimeType: 'application/octet-stream',
    buffer: await Packer.toBuffer(paper),
  });
  const sections = page.locator('[data-word-sections] li');
  // The title is not text of the scheme, and headings are written as the templates write them.
  await expect(sections).toHaveCount(2);
  await expect(sections.nth(0)).toContainText('Phần I: Tình hình');
  await expect(sections.nth(0)).toContainText('biểu: Danh sách trích ngang');
  await expect(page.getByText('Đầu trang, chân trang: 1')).toBeVisible();
  await page.getByText('Tiêu đề chữ hoa: 1').click();
  await page.getByLabel('viết thường: TÌNH HÌNH').uncheck();
  await expect(sections.nth(0)).toContainText('Phần I: TÌNH HÌNH');
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/word-1366.png', fullPage: true });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.screenshot({ path: 'test-results/word-390.png', fullPage: true });
  await page.getByRole('button', { name: 'Tạo đề án từ tệp này' }).click();
  await page.waitForURL(/\/schemes\/(?!new)[\w-]+(\?.*)?$/);
  await isLive(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  // The tables that the file lacks can be added from the template.
  await expect(page.locator('[data-newer-template] a')).toHaveAttribute('href', /\/template$/);
  await goToSection(page, 'w1');
  await expect(page.locator('[data-table="B3"]')).toContainText('Nguyễn Thử');

  // Each table can be downloaded as a workbook.
  const coming = page.waitForEvent('download');
  await page.locator('[data-export-table="B3"]').click();
  expect((await coming).suggestedFilename()).toMatch(/^Danh sách .*\.xlsx$/);
});

test('a Word file is imported into open sections: previewed, appended or replacing, tables by name, undone in one step', async ({
  demoServer,
}) => {
  const chair = await demoServer.pageAs('chair');
  const id = await openScheme(chair, /Ban Chấp hành/);
  // One section is approved: it is listed but cannot be chosen.
  await goToSection(chair, 'p1-3');
  await chair.locator('[data-move="submit"]').click();
  await expect(chair.locator('[data-section="p1-3"]').first()).toHaveAttribute('data-state', 'submitted');
  await chair.goto(`/schemes/${id}/review/p1-3`);
  await chair.locator('form[data-move="approve"] button[type="submit"]').click();
  await expect(chair.locator('[data-section="p1-3"]').first()).toHaveAttribute('data-state', 'approved');

  const line = (text: string) => new Paragraph({ text });
  const row = (...texts: string[]) =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [line(text)] })) });
  const file = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            line('I. Ưu điểm, hạn chế và nguyên nhân'),
            line('1. Ưu điểm'),
            line('Câu thứ nhất từ tệp Word.'),
            line('II. Kinh nghiệm'),
            line('Bài học từ tệp Word.'),
            line('III. Đại biểu dự đại hội'),
            line('Câu về đại biểu từ tệp Word.'),
            new Table({
              rows: [
                row('TT', 'Tên tổ chức đảng', 'Số chi bộ', 'Đảng viên chính thức', 'Ghi chú'),
                row('1', 'Chi bộ thôn An Lạc', '1', '74', 'từ Word'),
                row('2', 'Chi bộ mới từ Word', '1', '20', ''),
              ],
            }),
          ],
        },
      ],
    }),
  );

  const page = await demoServer.pageAs('member');
  await page.goto(`/schemes/${id}?section=p1-2`);
  await isLive(page);
  const text = page.locator('[data-narrative] .ProseMirror');
  const before = (await text.textContent()) ?? '';
  await page.getByRole('button', { name: 'Việc khác với đề án' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-word-open]').click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'đề án.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
  const part = (title: string) => dialog.locator(`[data-word-part*="${title}"]`);
  await expect(part('Ưu điểm').locator('select')).toHaveValue('p1-2');
  await expect(part('Đại biểu').locator('select')).toHaveValue('p2-7');
  // The approved section has the same name but cannot be chosen.
  await expect(part('Kinh nghiệm').locator('select')).toHaveValue('');
  await expect(part('Kinh nghiệm').locator('option[value="p1-3"]')).toHaveAttribute('disabled', '');
  await expect(part('Kinh nghiệm').locator('option[value="p1-3"]')).toContainText('Đã duyệt');
  await expect(part('Kinh nghiệm')).toContainText('trả lại hoặc mở lại');
  await part('Đại biểu').locator('input[value="replace"]').check();
  await expect(part('Đại biểu')).toContainText('1 dòng mới, 1 dòng cập nhật');
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/word-into-1366.png' });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.screenshot({ path: 'test-results/word-into-390.png' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: 'test-results/word-into-dark.png' });
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(text).toHaveText(before);

  const other = await demoServer.pageAs('member2');
  await other.goto(`/schemes/${id}?section=p2-7`);
  await isLive(other);
  await dialog.locator('[data-word-take]').click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-word-taken]')).toContainText('2 mục');
  await expect(text).toHaveText(`${before}Ưu điểmCâu thứ nhất từ tệp Word.`);
  await isLive(page);
  await page.screenshot({ path: 'test-results/word-into-after.png' });
  await expect(other.locator('[data-narrative] .ProseMirror')).toHaveText('Câu về đại biểu từ tệp Word.');
  await expect(cell(other, 'B7', 'organisation-1', 'note')).toHaveText('từ Word');
  const units = other.locator('[data-table="B7"] [role="rowheader"][data-column="organisation"]');
  await expect(units.filter({ hasText: 'Chi bộ mới từ Word' })).toHaveCount(1);

  await page.locator('[data-word-undo]').click();
  await expect(text).toHaveText(before);
  await expect(other.locator('[data-narrative] .ProseMirror')).toContainText(
    'Đại hội triệu tập 141 đại biểu',
  );
  await expect(units.filter({ hasText: 'Chi bộ mới từ Word' })).toHaveCount(0);
  await isLive(page);
});

test('a form 2C fills a new row of the roster; what is doubtful and left out is named first, and one undo takes it back', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p3-4');
  await expect(names(page).first()).toBeVisible();
  const before = await names(page).count();
  const lines = [
    'Mẫu 2C-TCTW/98',
    'SƠ YẾU LÝ LỊCH',
    '1) Họ và tên khai sinh: ĐẶNG THỬ NGHIỆM     Nam, nữ: Nam',
    '4) Sinh ngày: 15 tháng 8 năm 1985     5) Nơi sinh: Sơn La',
    '8) Dân tộc: ……Tày……   9) Tôn giáo: ………………',
    '17) Trình độ chuyên môn cao nhất: ĐH Luật',
    '- Lý luận chính trị: Cao học     - Mã hồ sơ: 77',
  ];
  const form = await Packer.toBuffer(
    new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
  );
  await page.locator('[data-curriculum-open="B3"]').click();
  const dialog = page.getByRole('dialog');
  const choose = (name: string, buffer: Buffer) =>
    dialog
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const other = new Document({ sections: [{ children: [new Paragraph('PHIẾU ĐỀ CỬ')] }] });
  await choose('khác.docx', await Packer.toBuffer(other));
  await expect(dialog).toContainText('không phải sơ yếu lý lịch mẫu 2C');
  await choose('2C.docx', form);
  await expect(dialog.locator('[data-match="new"]')).toBeVisible();
  await expect(dialog.locator('[data-value="education"]')).toContainText('17');
  await expect(dialog.locator('[data-unread="political_theory"]')).toContainText('Cao học');
  await expect(dialog.locator('[data-left="unknown"]')).toContainText('Mã hồ sơ');
  await expect(dialog.locator('[data-blank]')).toContainText('Tôn giáo');
  expect(await violations(page)).toEqual([]);
  await dialog.locator('[data-value="speciality"] input').uncheck();
  await dialog.locator('[data-curriculum-take]').click();
  await expect(dialog).toBeHidden();
  await expect(names(page)).toHaveCount(before + 1);
  const row = (await names(page).last().getAttribute('data-row')) ?? '';
  await expect(cell(page, 'B3', row, 'full_name')).toHaveText('Đặng Thử Nghiệm');
  await expect(cell(page, 'B3', row, 'ethnic')).toHaveText('Tày');
  await isLive(page);
  await page.locator('[data-table="B3"]').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(names(page)).toHaveCount(before);
});
