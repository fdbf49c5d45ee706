import type { Level } from '@schemes/model/facts';
import type { Snapshot } from '@schemes/model/snapshot';
import { committeeName, organisationName } from './bodyName';
import type { PaperSetting } from './paperSetting';

const PROVINCIAL: readonly Level[] = ['tinh', 'tinh_dt', 'tinh_hn2', 'tinh_hn3'];

/**
 * The setting a clerk begins with: names from the scheme's facts, symbol and signing from its level,
 * marked as the first draft, for it has neither number nor date. Facts not yet given print as `…`.
 */
export function defaultPaperSetting(snapshot: Snapshot): PaperSetting {
  const { facts } = snapshot;
  const organisation = text(facts.organisation_name);
  const superior = text(facts.superior_name);
  const provincial = PROVINCIAL.some((level) => level === facts.level);
  const issuer = organisation === '' ? 'Đảng ủy …' : committeeName(organisation);
  return {
    symbol: `ĐA/${bodySymbol(facts.level, provincial)}`,
    place: text(facts.place_name) || '…',
    ...(superior === '' || provincial ? {} : { superior: organisationName(superior) }),
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

function bodySymbol(level: unknown, provincial: boolean): string {
  if (provincial) return 'TU';
  if (level === 'huyen') return 'HU';
  return level === 'chi_bo' ? 'CB' : 'ĐU';
}

/** `Đảng ủy`, `Tỉnh ủy`: an office is named after the kind of committee, not its place. */
function shortName(issuer: string): string {
  return /^\p{L}+ (?:ủy|uỷ)/iu.exec(issuer)?.[0] ?? issuer;
}
