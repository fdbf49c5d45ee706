import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName, MAX_FILE_NAME, MAX_FILE_NAME_BYTES } from './fileName';

test('a file name has its parts in order and leaves out the blank ones', () => {
  assert.equal(
    fileName(['Đề án nhân sự', null, 'Đảng bộ xã Minh Tân', '', 'dự thảo lần 1'], 'docx'),
    'Đề án nhân sự - Đảng bộ xã Minh Tân - dự thảo lần 1.docx',
  );
  assert.equal(fileName(['', null], 'json'), 'de-an.json');
});

const TAKEN = [
  ['what Windows forbids', 'Tờ trình: số 05/TTr "gấp" <1|2>?*\\', 'Tờ trình số 05 TTr gấp 1 2.docx'],
  ['dots and blanks at the ends', ' ..Đảng bộ xã A. . ', 'Đảng bộ xã A.docx'],
  ['the name of a device', 'con', '_con.docx'],
  ['the name of a device before a dot', 'LPT1.báo cáo', '_LPT1.báo cáo.docx'],
  ['line ends and letters nobody sees', 'Đảng\r\nbộ\u200b xã\u202e A', 'Đảng bộ xã A.docx'],
  ['letters in pieces', 'Đảng bộ'.normalize('NFD'), 'Đảng bộ.docx'],
] as const;

for (const [what, given, expected] of TAKEN) {
  test(`a file name survives ${what}`, () => assert.equal(fileName([given], 'docx'), expected));
}

test('a name that is too long loses words of its longest part, never its mark or its ending', () => {
  const long = 'Đảng bộ xã Nghĩa Lộ Trung Thượng Hạ Đông Tây Nam Bắc '.repeat(6);
  const name = fileName(['Phiếu bầu', 'Ban Chấp hành', long, 'dự thảo lần 12'], 'docx');
  assert.ok(name.length <= MAX_FILE_NAME, name);
  assert.match(name, /^Phiếu bầu - Ban Chấp hành - Đảng bộ xã Nghĩa .*\p{L}… - dự thảo lần 12\.docx$/u);
  const oneWord = fileName(['ế'.repeat(400)], 'docx');
  assert.ok(oneWord.length <= MAX_FILE_NAME && Buffer.byteLength(oneWord) <= MAX_FILE_NAME_BYTES);
});

test('a name of ordinary length is whole, though it has more than 120 bytes', () => {
  const parts = ['Danh sách giới thiệu Ban Chấp hành', 'Đảng bộ xã Nghĩa Lộ', 'nhiệm kỳ 2025-2030'];
  const name = fileName(parts, 'docx');
  assert.equal(name, `${parts.join(' - ')}.docx`);
});

test('the part that says what the file is stays whole while another is longer', () => {
  const kind = 'Danh sách nhân sự giới thiệu tham gia Ban Chấp hành khóa mới';
  const name = fileName([kind, 'Đảng bộ Ủy ban nhân dân thành phố Hồ Chí Minh mở rộng', 'số 05'], 'docx');
  assert.equal(name, `${kind} - Đảng bộ Ủy ban nhân dân… - số 05.docx`);
});
