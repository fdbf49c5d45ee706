import type { Level } from '@schemes/model/scheme/facts';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { committeeName, organisationName } from '@templates/official/scheme/bodyName';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import type { PaperKind } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { symbolOf } from './faceLines';

const PROVINCIAL: readonly Level[] = ['tinh', 'tinh_dt', 'tinh_hn2', 'tinh_hn3'];

/**
 * The setting a clerk begins with. Names come from the facts, symbol and signature from the level. It is marked as the first
 * draft, because it has neither number nor date. Missing facts print as `…`. The kind decides the type in the symbol and
 * further defaults, such as the addressee of a submission.
 */
export function defaultPaperSetting(snapshot: Snapshot, kind: PaperKind = 'deAn'): PaperSetting {
  const common = commonSetting(snapshot);
  const superior = text(snapshot.facts.superior_name);
  switch (kind) {
    case 'toTrinh':
      return {
        ...common,
        symbol: symbolOf('TTr', common.symbol),
        addressees: superior === '' ? [] : [`Ban Thường vụ ${committeeName(superior)}`],
        asks: 'approval',
      };
    case 'baoCaoRaSoat':
      return { ...common, symbol: symbolOf('BC', common.symbol) };
    case 'bienBanHoiNghi':
    case 'bienBanKiemPhieu':
      return { ...common, symbol: symbolOf('BB', common.symbol) };
    case 'bienBanBauCu':
      return { ...common, ...COUNTING_BOARD, superior: schemeNames(snapshot).congress };
    default:
      return common;
  }
}

/** The counting board is a body of the congress: its papers are numbered with those of the congress, under `ĐH`. */
const COUNTING_BOARD = { symbol: 'BB/ĐH', issuer: 'Ban Kiểm phiếu' } as const;

function commonSetting({ facts }: Snapshot): PaperSetting {
  const organisation = text(facts.organisation_name);
  const superior = text(facts.superior_name);
  const isProvincial = PROVINCIAL.some((level) => level === facts.level);
  const issuer = organisation === '' ? 'Đảng ủy …' : committeeName(organisation);
  return {
    symbol: `ĐA/${bodySymbol(facts.level, isProvincial)}`,
    place: text(facts.place_name) || '…',
    ...(superior === '' || isProvincial ? {} : { superior: organisationName(superior) }),
    issuer,
    signing:
      facts.level === 'chi_bo'
        ? { authority: 'T/M CHI BỘ', post: 'BÍ THƯ', name: '' }
        : { authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: '' },
    recipients: [
      ...(superior === '' ? [] : [`Ban Thường vụ ${committeeName(superior)}`]),
      'Các đồng chí ủy viên Ban Chấp hành',
    ],
    archive: `Lưu Văn phòng ${shortName(issuer)}`,
    draft: 1,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function bodySymbol(level: unknown, isProvincial: boolean): string {
  if (isProvincial) return 'TU';
  if (level === 'huyen') return 'HU';
  return level === 'chi_bo' ? 'CB' : 'ĐU';
}

/** `Đảng ủy`, `Tỉnh ủy`: an office is named after the kind of committee, not its place. */
function shortName(issuer: string): string {
  return /^\p{L}+ (?:ủy|uỷ)/iu.exec(issuer)?.[0] ?? issuer;
}
