import { definitionOf, PAPERS } from '@templates/official/kinds/papers';
import { packPaper } from '@templates/official/packing/packPaper';
import type { PaperKind } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import type { Standard } from '@templates/official/standards/standard';
import { standardOf } from '@templates/official/standards/standardOf';
import { sampleOf } from './paperLooks';
import { type ReadPaper, readPaper } from './readPaper';
import { FINAL_SETTING } from './sampleSetting';

/** One paper of one body under one standard, made and read back. */
export interface PaperCase {
  readonly name: string;
  readonly kind: PaperKind;
  readonly setting: PaperSetting;
  readonly standard: Standard;
  readonly paper: ReadPaper;
}

/** Everything a clerk may fill in. */
export const FULL_SETTING: PaperSetting = {
  ...FINAL_SETTING,
  addressees: ['Ban Thường vụ Tỉnh ủy Hải Thanh'],
  attachedTo: { symbol: 'TTr/ĐU', number: 12, date: '2026-07-05' },
  meeting: {
    place: 'Hội trường Đảng ủy xã',
    opened: '08:00',
    closed: '10:30',
    chair: 'Nguyễn Đức Thịnh',
    recorder: 'Lương Thị Bích Ngọc',
    countHead: 'Hoàng Văn Lực',
    counters: ['Trịnh Công Minh', 'Phan Văn Hậu'],
  },
};

const { superior: _, ...ALONE } = FULL_SETTING;
const sign = (authority: string | undefined, post: string) => ({
  signing: { ...(authority === undefined ? {} : { authority }), post, name: 'Nguyễn Đức Thịnh' },
});
const CONGRESS = 'Đại hội đại biểu Đảng bộ xã Minh Tân lần thứ XXIV';

/** Settings for each level, form of signing, mark and choice of the house. */
const FACES: Readonly<Record<string, PaperSetting>> = {
  tỉnh: { ...ALONE, issuer: 'Tỉnh ủy Hải Thanh', symbol: 'ĐA/TU', place: 'Hải Thanh' },
  xã: FULL_SETTING,
  'cấp trên trực tiếp cơ sở': {
    ...FULL_SETTING,
    issuer: 'Đảng ủy các cơ quan Đảng tỉnh Hải Thanh',
    ...sign('T/M ĐẢNG ỦY', 'BÍ THƯ'),
  },
  'cơ sở': {
    ...FULL_SETTING,
    superior: 'Đảng bộ xã Minh Tân',
    issuer: 'Đảng ủy Trường Trung học phổ thông Minh Tân',
    ...sign('T/M ĐẢNG ỦY', 'BÍ THƯ'),
  },
  'chi bộ': {
    ...FULL_SETTING,
    superior: 'Đảng bộ xã Minh Tân',
    issuer: 'Chi bộ thôn An Lạc',
    symbol: 'ĐA/CB',
    ...sign('T/M CHI BỘ', 'BÍ THƯ'),
  },
  'đại hội': { ...ALONE, issuer: CONGRESS, symbol: 'ĐA/ĐH', ...sign('T/M ĐOÀN CHỦ TỊCH', '') },
  'ban của đại hội': {
    ...FULL_SETTING,
    superior: CONGRESS,
    issuer: 'Ban Kiểm phiếu',
    symbol: 'ĐA/ĐH',
    ...sign('T/M BAN KIỂM PHIẾU', 'TRƯỞNG BAN'),
  },
  'trưởng ban tham mưu ký': {
    ...FULL_SETTING,
    superior: 'Tỉnh ủy Hải Thanh',
    issuer: 'Ban Tổ chức',
    symbol: 'ĐA/BTCTU',
    ...sign(undefined, 'TRƯỞNG BAN'),
  },
  'phó ban ký thay': {
    ...FULL_SETTING,
    superior: 'Tỉnh ủy Hải Thanh',
    issuer: 'Ban Tổ chức',
    symbol: 'ĐA/BTCTU',
    ...sign('K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'),
  },
  'phó bí thư ký': { ...FULL_SETTING, ...sign('T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ') },
  'tên dài': {
    ...FULL_SETTING,
    superior: 'Đảng bộ các cơ quan chính quyền thành phố trực thuộc Trung ương',
    issuer: 'Đảng ủy Tổng công ty Đầu tư phát triển hạ tầng và Khu công nghiệp miền Nam',
  },
  'đủ các dấu': {
    ...FULL_SETTING,
    secrecy: 'mat',
    urgency: 'thuong_khan',
    circulation: 'thu_hoi',
    copy: 7,
    draft: 2,
    typist: 'NguyenVanAn-26',
  },
  'nếp riêng': {
    ...FULL_SETTING,
    house: {
      rightColumn: 'right',
      spelling: 'uỷ',
      appendixNumerals: 'roman',
      landscapeMargins: 'turned',
      tablePaper: 'a3',
    },
  },
};

const STATE: Partial<PaperSetting> = {
  standard: 'state',
  superior: 'Ủy ban nhân dân tỉnh Hải Thanh',
  issuer: 'Ủy ban nhân dân xã Minh Tân',
  symbol: 'ĐA-UBND',
  archive: 'Lưu: VT',
  ...sign('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
};

/** How a paper may be written: under each standard, with a date or as a draft without one. */
const STATES: Readonly<Record<string, PaperSetting>> = {
  'Đảng 2026, dự thảo': undated(FULL_SETTING),
  'Đảng 2018': { ...FULL_SETTING, date: '2026-05-26' },
  'nhà nước': { ...FULL_SETTING, ...STATE },
  'nhà nước, dự thảo': undated({ ...FULL_SETTING, ...STATE }),
};

function undated({ date: _, number: __, attachedTo: ___, ...setting }: PaperSetting): PaperSetting {
  return { ...setting, draft: 1, year: 2026 };
}

/** Every kind under every standard, with a date and as a draft without one, and the long names of each level as drafts. */
export async function allCases(): Promise<readonly PaperCase[]> {
  const drafts = Object.entries(FACES).map(
    ([name, face]) => [`đề án, ${name}, dự thảo`, 'toTrinh', undated(face)] as const,
  );
  const every = PAPERS.flatMap(({ kind }) =>
    Object.entries(STATES)
      // A decision of the Party's body above never follows the decree on State papers.
      .filter(([, { standard }]) => standard !== 'state' || definitionOf(kind).shows.includes('standard'))
      .map(([name, setting]) => [`${kind}, ${name}`, kind, setting] as const),
  );
  return [...(await paperCases()), ...(await madeCases([...every, ...drafts]))];
}

/** Every kind once, the submission with every setting under both Party guidances, and three kinds as State papers. */
export async function paperCases(): Promise<readonly PaperCase[]> {
  const cases: (readonly [string, PaperKind, PaperSetting])[] = [
    ...PAPERS.map(({ kind }) => [kind, kind, FULL_SETTING] as const),
    ...Object.entries(FACES).flatMap(([name, face]) =>
      ['2026-07-05', '2026-05-26'].map(
        (date) => [`tờ trình, ${name}, ${date}`, 'toTrinh', { ...face, date }] as const,
      ),
    ),
    ['danh sách, nếp riêng', 'danhSachTrichNgang', FACES['nếp riêng'] as PaperSetting],
    ['báo cáo, nếp riêng', 'baoCaoRaSoat', FACES['nếp riêng'] as PaperSetting],
    ...(['toTrinh', 'deAn', 'baoCaoRaSoat'] as const).map(
      (kind) => [`${kind}, nhà nước`, kind, { ...FULL_SETTING, ...STATE }] as const,
    ),
    [
      'tờ trình, nhà nước, đủ các dấu',
      'toTrinh',
      { ...FULL_SETTING, ...STATE, urgency: 'khan', circulation: 'noi_bo' },
    ],
  ];
  return madeCases(cases);
}

function madeCases(
  cases: readonly (readonly [string, PaperKind, PaperSetting])[],
): Promise<readonly PaperCase[]> {
  return Promise.all(
    cases.map(async ([name, kind, setting]): Promise<PaperCase> => {
      const bytes = await packPaper(definitionOf(kind).compose(inputOf(kind, setting)));
      return { name, kind, setting, standard: standardOf(setting), paper: readPaper(bytes) };
    }),
  );
}

/**
 * The sample as input of a kind. For kinds with parts it is the first part; for the five steps, the second step, which
 * took a ballot.
 */
export function inputOf(kind: PaperKind, setting: PaperSetting) {
  const snapshot = sampleOf(definitionOf(kind));
  const parts = definitionOf(kind).parts(snapshot);
  const part = parts.find((one) => one === 're_election-2') ?? parts[0] ?? null;
  return { snapshot, setting, ...(part === null ? {} : { part }) };
}
