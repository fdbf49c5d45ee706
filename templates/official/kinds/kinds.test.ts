/** The content of papers: numbers and names of the scheme, and what a paper still lacks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { StepRecord } from '@schemes/model/steps/steps';
import type { Row } from '@schemes/model/tables/tableType';
import { packPaper } from '@templates/official/packing/packPaper';
import { electionOf } from '@templates/official/scheme/elections';
import { byGivenName } from '@templates/official/scheme/peopleOf';
import { missingOf } from '@templates/official/setting/missingFace';
import type { PaperKind } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { FULL_SETTING } from '@templates/official/testing/paperCases';
import { SAMPLE } from '@templates/official/testing/paperLooks';
import { readPaper } from '@templates/official/testing/readPaper';
import { withPeople } from '@templates/official/testing/withPeople';
import { all } from '@templates/official/testing/xmlTree';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { definitionOf } from './papers';

async function linesOf(
  kind: PaperKind,
  part?: string,
  snapshot: Snapshot = SAMPLE,
  setting: PaperSetting = FULL_SETTING,
): Promise<readonly string[]> {
  const paper = definitionOf(kind).compose({ snapshot, setting, ...(part === undefined ? {} : { part }) });
  return readPaper(await packPaper(paper)).paragraphs.map(({ text }) => text);
}

const codes = (kind: PaperKind, snapshot: Snapshot, part?: string, setting = FULL_SETTING) =>
  missingOf(definitionOf(kind), { snapshot, setting, ...(part === undefined ? {} : { part }) }).map(
    ({ code }) => code,
  );

function withStep(change: (record: StepRecord) => StepRecord): Snapshot {
  return {
    ...SAMPLE,
    steps: (SAMPLE.steps ?? []).map((record) =>
      record.group === 're_election' && record.step === 2 ? change(record) : record,
    ),
  };
}

/** One name has fewer than 31 of 60 votes at the conference of key cadres. */
const SHORT = withStep((record) => ({
  ...record,
  names: record.names.map((name, i) => (i === 16 ? { ...name, votes: 30 } : name)),
}));
const { steps: _, ...WITHOUT_STEPS } = SAMPLE;

test('the submission has the numbers of the tables', async () => {
  const lines = await linesOf('toTrinh');
  for (const line of [
    'Kính trình: Ban Thường vụ Tỉnh ủy Hải Thanh',
    '- Ban Chấp hành: 27 đồng chí;',
    '- Ủy ban Kiểm tra: 05 đồng chí.',
    'Giới thiệu 30 đồng chí tham gia Ban Chấp hành Đảng bộ xã Minh Tân, trong đó tái cử 17 (56,7%), lần đầu 13 (43,3%), nữ 10 (33,3%).',
    'Phân bổ 141 đại biểu cho 15 tổ chức đảng dự Đại hội đại biểu Đảng bộ xã Minh Tân lần thứ XXIV.',
    'Kính trình Ban Thường vụ Tỉnh ủy Hải Thanh xem xét, phê duyệt.',
  ]) {
    assert.ok(lines.includes(line), line);
  }
  assert.ok(!lines.includes('- Ban Thường vụ Tỉnh ủy;'), 'the addressee is «Như trên» alone');
  const opinion = await linesOf('toTrinh', undefined, SAMPLE, { ...FULL_SETTING, asks: 'opinion' });
  assert.ok(opinion.some((line) => line.startsWith('về việc xin ý kiến về Đề án nhân sự')));
});

/** The sample with the cells of every row of a table changed. */
function withRows(type: string, change: (cells: Row['cells'], i: number) => Row['cells']): Snapshot {
  return {
    ...SAMPLE,
    sections: SAMPLE.sections.map((section) => ({
      ...section,
      tables: section.tables.map((table) =>
        table.type === type
          ? { ...table, rows: table.rows.map((row, i) => ({ ...row, cells: change(row.cells, i) })) }
          : table,
      ),
    })),
  };
}

test('the report says what is not yet reviewed, and never counts it as zero', async () => {
  const none = await linesOf(
    'baoCaoRaSoat',
    undefined,
    withRows('review', ({ birth: _birth, review_plan: _plan, ...cells }) => cells),
  );
  assert.ok(none.includes('- Độ tuổi tái cử: chưa rà soát.'), none.join('\n'));
  assert.ok(none.includes('- Dự kiến: chưa có phương án.'));
  assert.ok(none.every((line) => !/00 đồng chí|\(0%\)/.test(line)));
  const some = await linesOf(
    'baoCaoRaSoat',
    undefined,
    withRows('review', ({ birth, ...cells }, i) =>
      i < 5 || birth === undefined ? cells : { ...cells, birth },
    ),
  );
  assert.ok(
    some.some((line) => line.includes('chưa rà soát độ tuổi 05 đồng chí (20%)')),
    some.join('\n'),
  );
});

test('people for the inspection committee alone are not counted among those introduced to the committee', async () => {
  const snapshot = withRows('roster', (cells, i) =>
    i < 4 ? { ...cells, slated: ['inspection_committee'] } : cells,
  );
  const submission = await linesOf('toTrinh', undefined, snapshot);
  assert.ok(
    submission.some((line) => line.startsWith('Giới thiệu 26 đồng chí tham gia Ban Chấp hành')),
    submission.join('\n'),
  );
  assert.ok(submission.includes('Ngoài ra có 04 đồng chí chỉ tham gia Ủy ban Kiểm tra.'));
  const list = await linesOf('danhSachTrichNgang', undefined, snapshot);
  assert.ok(list.some((line) => line.endsWith('trong đó 04 đồng chí chỉ tham gia Ủy ban Kiểm tra.')));
});

test('without the record of the steps no paper shows votes, and papers that need it report it missing', async () => {
  for (const kind of ['toTrinh', 'danhSachTrichNgang'] as const) {
    assert.doesNotMatch((await linesOf(kind, undefined, WITHOUT_STEPS)).join('\n'), /B2; B3|bước đối với/);
  }
  assert.match((await linesOf('danhSachTrichNgang')).join('\n'), /57; 25; 25/);
  assert.deepEqual(codes('bieuTongHopPhieu', WITHOUT_STEPS), ['paperMissing.steps']);
  assert.deepEqual(codes('bienBanHoiNghi', WITHOUT_STEPS, 're_election-2'), ['paperMissing.steps']);
  assert.deepEqual(definitionOf('bienBanKiemPhieu').parts(WITHOUT_STEPS), []);
  assert.equal(definitionOf('phieuGioiThieu').parts(WITHOUT_STEPS).length, 10, 'names come from the roster');
});

test('minutes and count show who has more than half; the table of votes shows at which step the others dropped out', async () => {
  const minutes = await linesOf('bienBanHoiNghi', 're_election-2', SHORT);
  assert.ok(
    minutes.includes(
      'Có 16 đồng chí được từ 31 phiếu đồng ý trở lên (quá nửa số được triệu tập), được chuyển sang bước 3.',
    ),
    minutes.join('\n'),
  );
  assert.equal(minutes.filter((line) => line === 'Không đạt').length, 1);
  const counted = await linesOf('bienBanKiemPhieu', 're_election-2', SHORT);
  const votes = counted
    .flatMap((line) => (/^\d{2}$/.test(line) ? [Number(line)] : []))
    .filter((n) => n >= 30);
  assert.deepEqual(
    votes,
    [...votes].sort((a, b) => b - a),
    'from most to fewest',
  );
  const summary = await linesOf('bieuTongHopPhieu', undefined, SHORT);
  assert.equal(summary.filter((line) => line === 'Không đạt ở bước 2').length, 1);
  assert.equal(summary.filter((line) => line === 'Được giới thiệu').length, 29);
});

test('a step that agreed to its list without a ballot has minutes and no count', async () => {
  assert.deepEqual(definitionOf('bienBanKiemPhieu').parts(SAMPLE), [
    're_election-2',
    're_election-3',
    're_election-5',
    'first_time-2',
    'first_time-3',
    'first_time-5',
  ]);
  const minutes = await linesOf('bienBanHoiNghi', 'first_time-1');
  assert.ok(minutes.some((line) => line.includes('biểu quyết thống nhất danh sách gồm 13 đồng chí')));
});

test('each missing part of a record is listed with its step', () => {
  const open = withStep(({ date: _d, issued: _i, ...record }) => ({
    ...record,
    names: record.names.map(({ votes: _v, ...name }, i) => (i === 0 ? name : { ...name, votes: 40 })),
  }));
  assert.deepEqual(codes('bienBanKiemPhieu', open, 're_election-2'), [
    'paperMissing.stepDate',
    'paperMissing.stepCount',
    'paperMissing.stepVotes',
  ]);
  const { meeting: _m, ...bare } = FULL_SETTING;
  assert.deepEqual(codes('bienBanHoiNghi', SAMPLE, 're_election-2', bare), [
    'paperMissing.meetingPlace',
    'paperMissing.chair',
    'paperMissing.meetingTime',
    'paperMissing.recorder',
  ]);
});

test('ballots list candidates by given name; with more names than seats voters strike out names, otherwise they mark one of two boxes', async () => {
  const names = (await linesOf('danhSachBauCu', 'executive_committee')).filter((line) =>
    SAMPLE.sections.some(({ tables }) =>
      tables.some(
        ({ type, rows }) => type === 'roster' && rows.some(({ cells }) => cells.full_name === line),
      ),
    ),
  );
  const listed = names.filter((name) => name !== FULL_SETTING.signing.name);
  assert.deepEqual(listed, [...listed].sort(byGivenName));
  assert.deepEqual(['Lê Thị Ánh', 'Trần Văn Ân', 'Bùi An', 'Đỗ Đức', 'Hà Duy'].sort(byGivenName), [
    'Bùi An',
    'Lê Thị Ánh',
    'Trần Văn Ân',
    'Hà Duy',
    'Đỗ Đức',
  ]);
  const committee = await linesOf('phieuBau', 'executive_committee');
  assert.ok(committee.some((line) => line.startsWith('Cách bầu: gạch ngang')));
  assert.equal(committee[0], 'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ MINH TÂN LẦN THỨ XXIV');
  const secretary = await linesOf('phieuBau', 'secretary');
  assert.ok(secretary.includes('Không đồng ý'));
  assert.deepEqual(secretary.slice(0, 2), [
    'ĐẢNG BỘ XÃ MINH TÂN',
    'BAN CHẤP HÀNH ĐẢNG BỘ XÃ MINH TÂN KHÓA XXIV',
  ]);
});

test('the ballot of thirty names has dense rows, to fit one page', async () => {
  const paper = definitionOf('phieuBau').compose({
    snapshot: SAMPLE,
    setting: FULL_SETTING,
    part: 'executive_committee',
  });
  const read = readPaper(await packPaper(paper));
  const rows = read.paragraphs.filter((p) => p.inTable && /^\d+$/.test(p.text));
  assert.equal(rows.length, 30);
  assert.ok(rows.every(({ before, after }) => before === 0 && after === 0));
});

test('a ballot of 68 names has them in three columns, each name once and in order', async () => {
  const snapshot = withPeople(68);
  const paper = definitionOf('phieuBau').compose({
    snapshot,
    setting: FULL_SETTING,
    part: 'executive_committee',
  });
  const read = readPaper(await packPaper(paper));
  const rows = all(read.tables.at(-1) ?? read.body, 'w:tr').slice(1);
  const cells = rows.map((row) =>
    all(row, 'w:tc').map((cell) =>
      all(cell, 'w:t')
        .map((t) => t.children.join(''))
        .join(''),
    ),
  );
  assert.equal(rows.length, 23);
  const down = (column: number) => cells.map((row) => row[column] ?? '').filter((text) => text !== '');
  const numbers = [0, 2, 4].flatMap(down);
  assert.deepEqual(
    numbers,
    Array.from({ length: 68 }, (_, i) => String(i + 1)),
  );
  assert.deepEqual(
    [1, 3, 5].flatMap(down),
    electionOf(snapshot, 'executive_committee').candidates.map(({ name }) => name),
  );
});

test('the report has the counts of the review and both tables after the signature', async () => {
  const lines = await linesOf('baoCaoRaSoat');
  for (const line of [
    'Đã rà soát 25 cấp ủy viên đương nhiệm, trong đó nữ 08 đồng chí (32%).',
    '- Dự kiến: tái cử 17 đồng chí (68%); nghỉ hưu 05 đồng chí (20%); bố trí khác 03 đồng chí (12%).',
    '(Chi tiết tại Phụ lục 1 và Phụ lục 2).',
  ]) {
    assert.ok(lines.includes(line), line);
  }
});

test('a new scheme can be printed as every kind, with dots for what is missing', async () => {
  const bare: Snapshot = {
    ...communeSample('2026-11'),
    facts: {},
    steps: [],
    sections: SAMPLE.sections.map((section) => ({
      ...section,
      narrative: { type: 'doc', content: [] },
      tables: section.tables.map((table) => ({ ...table, rows: [] })),
    })),
  };
  const setting: PaperSetting = {
    symbol: 'ĐA/ĐU',
    place: '…',
    issuer: 'Đảng ủy …',
    signing: { authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: '' },
    recipients: [],
    archive: 'Lưu Văn phòng Đảng ủy',
    draft: 1,
  };
  for (const kind of [
    'toTrinh',
    'deAn',
    'baoCaoRaSoat',
    'danhSachTrichNgang',
    'bieuCoCau',
    'bieuPhanBo',
  ] as const) {
    assert.ok((await linesOf(kind, undefined, bare, setting)).length > 10, kind);
    assert.ok(codes(kind, bare, undefined, setting).includes('paperMissing.issuer'), kind);
  }
  const minutes = await linesOf('bienBanHoiNghi', 'first_time-3', bare, setting);
  assert.ok(minutes.includes('Địa điểm: …………………….'));
  assert.deepEqual(definitionOf('phieuBau').parts(bare), []);
  assert.ok(
    all(
      readPaper(await packPaper(definitionOf('bieuPhanBo').compose({ snapshot: SAMPLE, setting }))).body,
      'w:tbl',
    ).length === 3,
  );
});
