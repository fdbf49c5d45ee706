import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAPERS } from '@templates/official/kinds/papers';
import { packPaper } from '@templates/official/packing/packPaper';
import { FULL_SETTING } from '@templates/official/testing/paperCases';
import { sampleOf } from '@templates/official/testing/paperLooks';
import { strFromU8, unzipSync } from 'fflate';
import type { FaceField } from './faceFields';
import type { PaperDefinition } from './paperKind';
import type { PaperSetting } from './paperSetting';
import type { ShownField } from './shownFields';

/** A different value for each part of a setting, and what must be set for it to appear. */
const OTHERS: Readonly<Record<ShownField, unknown>> = {
  date: '2026-07-06',
  symbol: 'ĐA/XYZ',
  place: 'Nơi Khác',
  superior: 'Đảng bộ tỉnh Khác',
  issuer: 'Đảng ủy xã Khác',
  'signing.authority': 'T/M ĐẢNG ỦY',
  'signing.post': 'PHÓ BÍ THƯ',
  'signing.name': 'Người Khác',
  archive: 'Lưu nơi khác',
  recipients: ['Nơi khác'],
  typist: 'NguoiKhac-26',
  subject: 'trích yếu khác',
  addressees: ['Nơi khác'],
  asks: 'opinion',
  'meeting.place': 'Nơi khác',
  'meeting.opened': '07:11',
  'meeting.closed': '12:12',
  'meeting.chair': 'Người Khác',
  'meeting.recorder': 'Người Khác',
  'meeting.countHead': 'Người Khác',
  'meeting.counters': ['Người Khác'],
  'meeting.invalidReasons': 'lý do khác',
  'attachedTo.symbol': 'BC/ĐU',
  'attachedTo.number': 99,
  'attachedTo.date': '2026-01-01',
  draft: 9,
  secrecy: 'mat',
  urgency: 'khan',
  circulation: 'noi_bo',
  copy: 88,
  standard: 'state',
  'house.rightColumn': 'right',
  'house.spelling': 'uỷ',
  'house.appendixNumerals': 'roman',
  'house.landscapeMargins': 'turned',
  'house.tablePaper': 'a3',
};
/** Copies are numbered only for papers to be returned. */
const BEFORE: PaperSetting = { ...FULL_SETTING, asks: 'approval', circulation: 'thu_hoi' };
/** Kinds dated by their meeting, which the text takes from the scheme; register and standard use that date. */
const DAY_OF_MEETING = ['bienBanHoiNghi', 'bienBanKiemPhieu'];

function withField(setting: object, path: string, value: unknown): Record<string, unknown> {
  const [first = '', ...rest] = path.split('.');
  const inner = (setting as Readonly<Record<string, object | undefined>>)[first] ?? {};
  return { ...setting, [first]: rest.length > 0 ? withField(inner, rest.join('.'), value) : value };
}

/** The visible content of a paper: text and headers in the file. */
async function read(definition: PaperDefinition, part: string | null, setting: PaperSetting) {
  const packed = unzipSync(
    await packPaper(
      definition.compose({ snapshot: sampleOf(definition), setting, ...(part === null ? {} : { part }) }),
    ),
  );
  return Object.entries(packed)
    .filter(([name]) => /^word\/(document|header\d+)\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
}

/** The parts of the setting that fill in a required field. */
function pathsOf(field: FaceField): readonly ShownField[] {
  if (field === 'number') return [];
  if (field === 'attachedTo') return ['attachedTo.symbol', 'attachedTo.number', 'attachedTo.date'];
  return field === 'meeting.opened' ? ['meeting.opened', 'meeting.closed'] : [field];
}

for (const definition of PAPERS) {
  const { kind, shows, face } = definition;
  test(`${kind}: the form offers exactly the fields that the paper shows, and all it requires`, async () => {
    assert.equal(new Set(shows).size, shows.length);
    const parts = definition.parts(sampleOf(definition)).slice(0, 2);
    assert.ok(parts.length > 0);
    const before = await Promise.all(parts.map((part) => read(definition, part, BEFORE)));
    const isChanged = async (setting: PaperSetting) => {
      for (const [i, part] of parts.entries()) {
        if ((await read(definition, part, setting)) !== before[i]) return true;
      }
      return false;
    };
    let hidden: PaperSetting = BEFORE;
    for (const [path, value] of Object.entries(OTHERS) as [ShownField, unknown][]) {
      if (!shows.includes(path)) hidden = withField(hidden, path, value) as unknown as PaperSetting;
      else if (path !== 'date' || !DAY_OF_MEETING.includes(kind)) {
        const other = withField(BEFORE, path, value) as unknown as PaperSetting;
        assert.ok(await isChanged(other), `${path} is offered but never shown`);
      }
    }
    assert.ok(!(await isChanged(hidden)), 'a field is shown that is not offered');
    for (const path of face.flatMap(pathsOf))
      assert.ok(shows.includes(path), `${path} is required but not offered`);
  });
}

test('a ballot has neither signature, recipients, number nor date', () => {
  for (const { kind, form, shows } of PAPERS) {
    if (form !== 'blank') continue;
    for (const path of [
      'signing.name',
      'signing.post',
      'recipients',
      'archive',
      'symbol',
      'date',
      'place',
    ] as const)
      assert.ok(!shows.includes(path), `${path} of ${kind}`);
  }
});
