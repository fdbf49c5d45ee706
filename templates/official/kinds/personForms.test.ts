/** Forms of personal files: what is known is filled in, for the right people, and a contents list names what is missing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CellValue } from '@schemes/model/cells/cell';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { TableTypeId } from '@schemes/model/tables/tableType';
import type { PaperKind } from '@templates/official/setting/paperKind';
import { FULL_SETTING } from '@templates/official/testing/paperCases';
import { paperLines } from '@templates/official/testing/paperLines';
import { fewForForms, SAMPLE } from '@templates/official/testing/paperLooks';
import { definitionOf } from './papers';

const FEW = fewForForms('mauHoSo', SAMPLE);

function withCells(type: TableTypeId, cells: Readonly<Record<string, CellValue>>): Snapshot {
  return {
    ...FEW,
    sections: FEW.sections.map((section) => ({
      ...section,
      tables: section.tables.map((table) =>
        table.type === type
          ? {
              ...table,
              rows: table.rows.map((row, i) =>
                i === 0 ? { ...row, cells: { ...row.cells, ...cells } } : row,
              ),
            }
          : table,
      ),
    })),
  };
}

const linesOf = (kind: PaperKind, snapshot: Snapshot, part?: string) =>
  paperLines(
    definitionOf(kind).compose({ snapshot, setting: FULL_SETTING, ...(part === undefined ? {} : { part }) }),
  );

test('assessments are made for everyone on the roster, with what is known', () => {
  for (const part of ['work_assessment', 'home_assessment']) {
    const lines = linesOf('mauHoSo', FEW, part);
    assert.ok(
      lines.includes('- Họ và tên: Nguyễn Đức Thịnh.') && lines.includes('- Họ và tên: Trần Quốc Bảo.'),
    );
    assert.ok(lines.includes('- Quê quán: xã Phú Lâm, tỉnh Hải Thanh.'));
    assert.equal(lines.filter((line) => line === 'ĐẢNG CỘNG SẢN VIỆT NAM').length, 2);
  }
});

test('applications and nominations are made for those who stand or are nominated, or blank where nobody is known', () => {
  const blank = linesOf('mauHoSo', FEW, 'self_nomination');
  assert.ok(blank.includes('ĐƠN ỨNG CỬ') && !blank.some((line) => line.includes('Nguyễn Đức Thịnh')));
  const own = linesOf('mauHoSo', withCells('dossiers', { nomination: 'self_delegate' }), 'self_nomination');
  assert.ok(
    own.includes('- Họ và tên: Nguyễn Đức Thịnh.') && !own.some((line) => line.includes('Trần Quốc Bảo')),
  );
  assert.equal(own.at(-1), 'Nguyễn Đức Thịnh');
  const nominated = withCells('dossiers', { nomination: 'nominated_floor' });
  for (const part of ['nomination', 'nominee_opinion'])
    assert.ok(linesOf('mauHoSo', nominated, part).includes('- Họ và tên: Nguyễn Đức Thịnh.'));
});

test('form 2C has its items in order, with the day of birth where it is known', () => {
  const lines = linesOf('soYeuLyLich', withCells('roster', { birth: '1977-04-12' }));
  assert.ok(lines.some((line) => line.startsWith('4) Sinh ngày: 12/04/1977. 5) Nơi sinh: …')));
  assert.ok(lines.includes('1) Họ và tên khai sinh: Nguyễn Đức Thịnh. Nam, nữ: Nam.'));
  const items = lines.flatMap((line) => [...line.matchAll(/(?:^|\s)(\d+)\) /gu)].map(([, n]) => Number(n)));
  assert.deepEqual(
    items.slice(0, 31),
    Array.from({ length: 31 }, (_, i) => i + 1),
  );
});

test('the contents of a file name its papers, their state and what is missing', () => {
  const lines = linesOf('mucLucHoSo', withCells('dossiers', { degrees: 'missing', photo: 'under_check' }));
  assert.ok(lines.includes('Còn thiếu hoặc đang xác minh: Ảnh; Bản sao bằng cấp.'), lines.join('\n'));
  assert.ok(lines.includes('Hồ sơ không còn giấy tờ thiếu hoặc đang xác minh.'));
});
