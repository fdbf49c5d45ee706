/** Papers of elections: by the congress its committee and its delegates to the congress above, by the new committee its own bodies. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CellValue } from '@schemes/model/cells/cell';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { TableTypeId } from '@schemes/model/tables/tableType';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import { packPaper } from '@templates/official/packing/packPaper';
import { electionResult } from '@templates/official/scheme/electionResult';
import { type Election, electionOf } from '@templates/official/scheme/elections';
import { byGivenName } from '@templates/official/scheme/peopleOf';
import { missingOf } from '@templates/official/setting/missingFace';
import type { PaperKind } from '@templates/official/setting/paperKind';
import { atLevel } from '@templates/official/testing/levelCases';
import { FULL_SETTING } from '@templates/official/testing/paperCases';
import { SAMPLE } from '@templates/official/testing/paperLooks';
import { readPaper } from '@templates/official/testing/readPaper';
import { definitionOf } from './papers';

type Cells = Readonly<Record<string, CellValue>>;

/** The sample with cells written into the rows of a table. */
function withCells(snapshot: Snapshot, type: TableTypeId, put: (row: string, i: number) => Cells): Snapshot {
  return {
    ...snapshot,
    sections: snapshot.sections.map((section) => ({
      ...section,
      tables: section.tables.map((table) =>
        table.type === type
          ? {
              ...table,
              rows: table.rows.map((row, i) => ({ ...row, cells: { ...row.cells, ...put(row.id, i) } })),
            }
          : table,
      ),
    })),
  };
}

const COUNTS = { summoned: 141, present: 140, issued: 140, returned: 139, valid: 138, invalid: 1 };
/** Five seats, six names, with 138, 135, 132, 129, 126 and 60 votes. */
const DELEGATES = withCells(
  SAMPLE,
  'delegation',
  (row, i): Cells =>
    row === 'upper_delegates'
      ? COUNTS
      : row.startsWith('upper_delegates-')
        ? { congress_votes: i === 6 ? 60 : 138 - 3 * (i - 1) }
        : {},
);
/** Thirty names for 27 seats; each with more than half of the votes. */
const COMMITTEE = withCells(
  withCells(SAMPLE, 'surplus', (row) => (row === 'executive_committee' ? COUNTS : {})),
  'roster',
  (_, i) => ({ congress_votes: 138 - i }),
);

async function linesOf(kind: PaperKind, part: string, snapshot: Snapshot): Promise<readonly string[]> {
  const paper = definitionOf(kind).compose({ snapshot, setting: FULL_SETTING, part });
  return readPaper(await packPaper(paper)).paragraphs.map(({ text }) => text);
}

const lacks = (part: string, snapshot: Snapshot) =>
  missingOf(definitionOf('bienBanBauCu'), { snapshot, setting: FULL_SETTING, part }).map(({ code }) => code);

test('delegates to the congress above have a ballot and a list of their own, by given name, in the name of this congress', async () => {
  const ballot = await linesOf('phieuBau', 'upper_delegates', SAMPLE);
  assert.equal(ballot[0], 'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ MINH TÂN LẦN THỨ XXIV');
  assert.ok(
    ballot.some((line) =>
      line.startsWith('đại biểu chính thức dự Đại hội đại biểu Đảng bộ tỉnh Hải Thanh, nhiệm kỳ'),
    ),
    ballot.join('\n'),
  );
  assert.ok(ballot.includes('(Số lượng cần bầu: 05 đồng chí)'));
  const { candidates } = electionOf(SAMPLE, 'upper_delegates');
  const names = candidates.map(({ name }) => name);
  assert.deepEqual(names, [...names].sort(byGivenName));
  assert.deepEqual(
    ballot.filter((line) => names.includes(line)),
    names,
  );
  const list = await linesOf('danhSachBauCu', 'upper_alternates', SAMPLE);
  assert.ok(
    list.includes('Số lượng cần bầu: 01 đồng chí. Danh sách bầu cử có 02 đồng chí, số dư 01 đồng chí.'),
  );
});

test('a scheme without a delegation has no such ballots', () => {
  const without: Snapshot = {
    ...SAMPLE,
    sections: SAMPLE.sections.map((section) => ({
      ...section,
      tables: section.tables.filter(({ type }) => type !== 'delegation'),
    })),
  };
  assert.deepEqual(definitionOf('bienBanBauCu').parts(without), [
    'executive_committee',
    'standing_committee',
    'secretary',
    'deputy_secretary',
    'inspection_committee',
    'inspection_head',
  ]);
  assert.ok(!definitionOf('phieuBau').parts(without).includes('upper_delegates'));
});

test('the count of the congress follows the ballot, with shares of those summoned, then those elected by votes', async () => {
  const lines = await linesOf('bienBanBauCu', 'upper_delegates', DELEGATES);
  assert.ok(
    lines.includes('- Số đại biểu được triệu tập: 141; có mặt: 140; vắng mặt: 01.'),
    lines.join('\n'),
  );
  assert.ok(lines.includes('- Số phiếu hợp lệ: 138; không hợp lệ: 01.'));
  assert.ok(lines.includes('97,87%') && lines.includes('42,55%'));
  assert.equal(lines.filter((line) => line === 'Trúng cử').length, 5);
  assert.equal(lines.filter((line) => line === 'Không trúng cử').length, 1);
  const { ranked } = electionResult(electionOf(DELEGATES, 'upper_delegates'));
  assert.ok(
    lines.some((line) =>
      line.endsWith('tức từ 71 phiếu trở lên. Có 05 đồng chí trúng cử, xếp theo số phiếu từ cao xuống thấp:'),
    ),
  );
  const names = electionOf(DELEGATES, 'upper_delegates').candidates.map(({ name }) => name);
  assert.deepEqual(lines.filter((line) => names.includes(line)).slice(0, names.length), names);
  assert.deepEqual(
    lines.filter((line) => /^\d\. Đồng chí/.test(line)),
    ranked
      .slice(0, 5)
      .map(({ name, votes }, i) => `${i + 1}. Đồng chí ${name}: ${votes} phiếu${i === 4 ? '.' : ';'}`),
  );
  const committee = await linesOf('bienBanBauCu', 'executive_committee', COMMITTEE);
  assert.equal(
    committee.filter((line) => line === 'Trúng cử').length,
    27,
    'more than half is not enough alone',
  );
  assert.deepEqual(lacks('upper_delegates', DELEGATES), []);
  assert.deepEqual(lacks('executive_committee', COMMITTEE), []);
});

test('before the congress the count prints with dots, and is not issued', async () => {
  const lines = await linesOf('bienBanBauCu', 'executive_committee', SAMPLE);
  assert.ok(lines.includes('- Số phiếu phát ra: ……; thu về: …….'));
  assert.ok(!lines.includes('Trúng cử') && !lines.includes('Không trúng cử'));
  assert.deepEqual(lacks('executive_committee', SAMPLE), [
    ...Array.from({ length: 6 }, () => 'paperMissing.electionCount'),
    'paperMissing.electionVotes',
  ]);
});

test('the new committee elects its bodies at its first meeting, which heads the ballot, the list and the minutes', async () => {
  for (const part of [
    'standing_committee',
    'secretary',
    'deputy_secretary',
    'inspection_committee',
    'inspection_head',
  ]) {
    for (const kind of ['phieuBau', 'danhSachBauCu'] as const) {
      const [superior, issuer] = await linesOf(kind, part, SAMPLE);
      assert.deepEqual(
        [superior, issuer],
        ['ĐẢNG BỘ XÃ MINH TÂN', 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ MINH TÂN KHÓA XXIV'],
      );
    }
    const minutes = await linesOf('bienBanBauCu', part, SAMPLE);
    assert.ok(
      minutes.some((line) =>
        line.includes(
          'Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ xã Minh Tân khóa XXIV đã bỏ phiếu kín bầu',
        ),
      ),
      part,
    );
    assert.ok(minutes.some((line) => line.startsWith('- Lý do phiếu không hợp lệ: ')));
    assert.deepEqual(lacks(part, SAMPLE), [], 'a form that is filled in by hand');
  }
  const head = await linesOf('bienBanBauCu', 'inspection_head', SAMPLE);
  assert.ok(head.some((line) => line.startsWith('bầu Chủ nhiệm Ủy ban Kiểm tra Đảng ủy xã Minh Tân')));
  const setting = defaultPaperSetting(SAMPLE, 'bienBanBauCu', 'secretary');
  assert.deepEqual(
    [setting.symbol, setting.superior, setting.issuer],
    ['BB/ĐU', 'Ban Chấp hành Đảng bộ xã Minh Tân khóa XXIV', 'Ban Kiểm phiếu'],
  );
  assert.equal(defaultPaperSetting(SAMPLE, 'bienBanBauCu', 'upper_delegates').symbol, 'BB/ĐH');
});

test('a cell elects its secretary and deputy at its congress, with ballot, list and minutes', async () => {
  const cell = atLevel('chi bộ');
  const { partName } = definitionOf('phieuBau');
  assert.equal(partName('executive_committee', cell)?.params.body, 'paperBody.cell_committee');
  assert.equal(partName('executive_committee', SAMPLE)?.params.body, 'row.seats.executive_committee');
  for (const part of ['executive_committee', 'secretary', 'deputy_secretary']) {
    for (const kind of ['phieuBau', 'danhSachBauCu'] as const)
      assert.equal((await linesOf(kind, part, cell))[0], 'ĐẠI HỘI ĐẢNG VIÊN CHI BỘ THÔN AN LẠC LẦN THỨ XXIV');
    const minutes = await linesOf('bienBanBauCu', part, cell);
    assert.ok(
      minutes.some((line) => line.includes('Đại hội đảng viên Chi bộ thôn An Lạc lần thứ XXIV đã bỏ phiếu')),
    );
    assert.ok(minutes.some((line) => line.startsWith('- Số đảng viên được triệu tập')));
  }
});

test('the ballot list is signed by the presidium of the meeting that elects', async () => {
  for (const part of ['executive_committee', 'standing_committee', 'upper_delegates']) {
    const lines = await linesOf('danhSachBauCu', part, SAMPLE);
    assert.ok(lines.includes('T/M ĐOÀN CHỦ TỊCH'));
    assert.ok(!lines.includes('T/M BAN THƯỜNG VỤ') && !lines.includes('BÍ THƯ'));
  }
});

test('a count that does not add up is not issued', () => {
  for (const wrong of [
    { returned: 141 },
    { issued: 141 },
    { present: 142 },
    { invalid: 2 },
    { valid: 130, invalid: 9 },
  ]) {
    const broken = withCells(DELEGATES, 'delegation', (row) => (row === 'upper_delegates' ? wrong : {}));
    assert.deepEqual(lacks('upper_delegates', broken), ['paperMissing.electionSums'], JSON.stringify(wrong));
  }
});

const election = (
  seats: number | null,
  summoned: number | undefined,
  votes: readonly number[],
): Election => ({
  body: 'upper_delegates',
  seats,
  byCongress: true,
  holdsVotes: true,
  counts: summoned === undefined ? {} : { summoned },
  candidates: votes.map((n, i) => ({ name: `Người ${i}`, cells: {}, votes: n })),
});
const outcome = (one: Election) => {
  const { need, elected, tied } = electionResult(one);
  return [need, elected.map(({ votes }) => votes), tied.map(({ votes }) => votes)];
};

test('those with more than half of those summoned are elected, most votes first, up to the seats; the congress decides ties for the last seat', () => {
  assert.deepEqual(outcome(election(2, 100, [51, 60, 50])), [51, [60, 51], []]);
  assert.deepEqual(outcome(election(2, 101, [51, 60, 50])), [51, [60, 51], []]);
  assert.deepEqual(outcome(election(3, 100, [51, 60, 50])), [51, [60, 51], []], 'a seat stays open');
  assert.deepEqual(outcome(election(2, 100, [80, 70, 70, 90])), [51, [90, 80], []]);
  assert.deepEqual(outcome(election(2, 100, [80, 70, 70])), [51, [80], [70, 70]]);
  assert.deepEqual(outcome(election(2, undefined, [80, 70])), [null, [], []]);
  assert.deepEqual(outcome(election(null, 100, [80, 70, 20])), [51, [80, 70], []]);
});
