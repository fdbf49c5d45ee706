/** Papers of an appointed committee: who is proposed, who is asked, and the decision that the level above would issue. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import type { PaperKind } from '@templates/official/setting/paperKind';
import { atLevel } from '@templates/official/testing/levelCases';
import { paperLines } from '@templates/official/testing/paperLines';
import { MERGED, SAMPLE } from '@templates/official/testing/paperLooks';
import { definitionOf } from './papers';

const KINDS = ['phuongAnNhanSu', 'toTrinhChiDinh', 'danhSachChiDinh', 'quyetDinhChiDinh'] as const;

const linesOf = (kind: PaperKind, snapshot: Snapshot) => {
  const setting = {
    ...defaultPaperSetting(snapshot, kind),
    year: 2026,
    attachedTo: { symbol: 'TTr/ĐU', number: 12, date: '2026-07-05' },
  };
  return paperLines(definitionOf(kind).compose({ snapshot, setting }));
};

test('an appointed committee has papers of appointment, an elected one has none', () => {
  for (const kind of KINDS) {
    assert.deepEqual(definitionOf(kind).parts(SAMPLE), []);
    assert.deepEqual(definitionOf(kind).parts(MERGED), [null]);
  }
});

test('plan and submission name sizes, posts and people, and ask for an appointment', () => {
  const plan = linesOf('phuongAnNhanSu', MERGED);
  assert.ok(plan.includes('PHƯƠNG ÁN NHÂN SỰ'));
  assert.ok(plan.includes('đề nghị chỉ định Ban Chấp hành Đảng bộ xã Minh Tân, nhiệm kỳ 2025-2030'));
  assert.ok(plan.some((line) => /^Đề nghị chỉ định 30 đồng chí tham gia cấp ủy, trong đó nữ /.test(line)));
  for (const lines of [plan, linesOf('toTrinhChiDinh', MERGED)]) {
    assert.ok(lines.includes('- Ban Chấp hành Đảng bộ xã Minh Tân: 30 đồng chí;'), lines.join('\n'));
    assert.ok(lines.includes('- Bí thư Đảng ủy xã Minh Tân: đồng chí Nguyễn Đức Thịnh;'));
    assert.ok(!lines.some((line) => /để bầu|số dư|phiếu/u.test(line)));
  }
  const submission = linesOf('toTrinhChiDinh', MERGED);
  assert.ok(submission.includes('Kính trình: Ban Thường vụ Tỉnh ủy Hải Thanh'));
  assert.ok(submission.includes('Kính trình Ban Thường vụ Tỉnh ủy Hải Thanh xem xét, quyết định.'));
});

test('the list has everyone proposed for each body, by given name', () => {
  const lines = linesOf('danhSachChiDinh', MERGED);
  assert.ok(lines.includes('Ban Thường vụ Đảng ủy xã Minh Tân'));
  assert.ok(lines.includes('Danh sách đề nghị chỉ định có 30 đồng chí tham gia cấp ủy.'));
  assert.ok(lines.includes('Nguyễn Đức Thịnh'));
});

test('the draft decision has the heading, the articles and the signature of the level above, without number and day', () => {
  const lines = linesOf('quyetDinhChiDinh', MERGED);
  assert.equal(lines[0], 'TỈNH ỦY HẢI THANH');
  assert.ok(
    lines.some((line) => /^Số\s+-QĐ\/TU$/u.test(line)),
    lines.slice(0, 8).join('\n'),
  );
  assert.ok(lines.some((line) => /^Hải Thanh, ngày\s+tháng\s+năm 2026$/u.test(line)));
  assert.ok(lines.includes('BAN THƯỜNG VỤ TỈNH ỦY HẢI THANH QUYẾT ĐỊNH'));
  assert.ok(
    lines.includes(
      '- Xét đề nghị của Đảng ủy xã Minh Tân tại Tờ trình số 12-TTr/ĐU, ngày 05 tháng 7 năm 2026,',
    ),
  );
  assert.ok(lines.some((line) => line.startsWith('- Ban Chấp hành Đảng bộ xã Minh Tân: 30 đồng chí, gồm ')));
  assert.deepEqual(lines.slice(-3), ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '']);
  const ofProvince = linesOf('quyetDinhChiDinh', atLevel('tỉnh hợp nhất'));
  assert.ok(ofProvince.includes('BỘ CHÍNH TRỊ QUYẾT ĐỊNH'));
  assert.deepEqual(ofProvince.slice(-2), ['T/M BỘ CHÍNH TRỊ', '']);
});
