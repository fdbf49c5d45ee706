import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { packPaper } from '@templates/official/packing/packPaper';
import { DESTRUCTION } from '@templates/official/testing/destructionCase';
import { readPaper } from '@templates/official/testing/readPaper';
import { validateOpenXml } from '@templates/official/testing/validateOpenXml';
import { type Destruction, destructionMinutes } from './destructionMinutes';

const folder = await mkdtemp(join(tmpdir(), 'de-an-minutes-'));
after(() => rm(folder, { recursive: true, force: true }));

for (const [name, given] of Object.entries({
  'with sections and papers': DESTRUCTION,
  'with backups of the server': { ...DESTRUCTION, backupsUntil: '2027-07-01' },
  'of an empty scheme': { ...DESTRUCTION, sections: [], papers: [] },
})) {
  test(`the minutes of a destruction ${name} are a paper that Word opens, the same each time`, async (t) => {
    const bytes = await packPaper(destructionMinutes(given));
    assert.ok(Buffer.from(bytes).equals(Buffer.from(await packPaper(destructionMinutes(given)))));
    const file = join(folder, 'minutes.docx');
    await writeFile(file, bytes);
    const faults = await validateOpenXml(file);
    if (faults === null) return t.skip('the Open XML validator has no program for this platform');
    assert.deepEqual(faults, []);
  });
}

test('the minutes say who, when, what and why, with the digests of what was approved', async () => {
  const paper = readPaper(await packPaper(destructionMinutes(DESTRUCTION)));
  const said = paper.paragraphs.map(({ text }) => text).join('\n');
  for (const words of [
    'Số 07-BB/ĐU',
    'BIÊN BẢN',
    'Phạm Quốc Dũng, ngày 01 tháng 6 năm 2026. Lý do: Hết thời hạn lưu giữ.',
    'Xác nhận của đồng chí Vũ Đức Anh, ngày 02 tháng 6 năm 2026',
    'Đề án nhân sự Ban Chấp hành <khóa XXV>. Nhiệm kỳ 2025-2030',
    'tối thiểu là 30 ngày',
    'ab12cd34 ab12cd34',
    '05-ĐA/ĐU',
    'Sổ ghi việc của đề án (12 dòng)',
    'NGƯỜI XÁC NHẬN',
  ])
    assert.ok(said.includes(words), `«${words}» is not in\n${said}`);
});

test('the minutes say by when the server’s own backups no longer hold the scheme', async () => {
  const said = async (given: Destruction) =>
    readPaper(await packPaper(destructionMinutes(given)))
      .paragraphs.map(({ text }) => text)
      .join('\n');
  const dated = await said({ ...DESTRUCTION, backupsUntil: '2027-07-01' });
  assert.match(dated, /xóa theo lịch, chậm nhất ngày 01 tháng 7 năm 2027\./);
  assert.match(dated, /Bản sao lưu khác lập trước ngày này/);
  assert.match(await said(DESTRUCTION), /\nBản sao lưu lập trước ngày này/);
});

test('the minutes name no time of keeping where none was set', async () => {
  const paper = readPaper(await packPaper(destructionMinutes({ ...DESTRUCTION, retentionDays: 0 })));
  const said = paper.paragraphs.map(({ text }) => text).join('\n');
  assert.match(said, /đưa vào lưu trữ ngày 05 tháng 01 năm 2026\.\n/);
});
