import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName, MAX_FILE_NAME } from './fileName';

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
  assert.ok(Buffer.byteLength(name) <= MAX_FILE_NAME, name);
  assert.match(name, /^Phiếu bầu - Ban Chấp hành - Đảng bộ xã Nghĩa .* - dự thảo lần 12\.docx$/);
  assert.ok(Buffer.byteLength(fileName(['ế'.repeat(400)], 'docx')) <= MAX_FILE_NAME);
});
