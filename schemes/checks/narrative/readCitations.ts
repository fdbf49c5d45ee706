import { type WrittenDate, writtenDate } from '../../numbers/writtenDate';
import { DOCUMENT_NUMBER, type DocumentNumber, documentNumber } from './documentNumber';
import { type IssuerName, issuerName } from './issuerName';

/** A document cited in a text. `from` and `to`: the range of the citation, in UTF-16 units. */
export interface Citation extends DocumentNumber {
  readonly from: number;
  readonly to: number;
  /** The kind of document in words, as it is written: `Chỉ thị`; null if only the number is written. */
  readonly type: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, depending on what is written; null if no date is. */
  readonly date: string | null;
  readonly issuer: IssuerName | null;
}

const TYPES =
  'Nghị quyết|Chỉ thị|Kết luận|Quyết định|Quy định|Quy chế|Thông tri|Thông tư|Thông báo(?: kết luận)?|Hướng dẫn|Báo cáo|Kế hoạch|Chương trình(?: hành động)?|Đề án|Tờ trình|Công văn|Biên bản|Nghị định|Bộ luật|Luật';
const BEFORE = new RegExp(`(?<!\\p{L})(${TYPES})(?:\\s+số)?\\s*:?\\s*$|(?<!\\p{L})số\\s*:?\\s*$`, 'iu');
/** Longest text before a number that is read: `Chương trình hành động số: `. */
const MAX_LEAD = 40;
/** Matches what may separate number, date and issuer: a comma, a bracket, `ban hành`, a province in brackets. */
const GAP = /(?:\s*\([\p{L} ]{2,30}\))?\s*,?\s*\(?(?:(?:ban hành|ký)\s+)?/uy;

/**
 * The documents that a text cites, in its order, in every form that papers use: `Chỉ thị 35-CT/TW, ngày 30/5/2019`,
 * `Chỉ thị số 35-CT/TW ngày 30-5-2019 của Bộ Chính trị`, `… của Bộ Chính trị, ngày 30 tháng 5 năm 2019`.
 * The text must be NFC.
 */
export function readCitations(text: string): readonly Citation[] {
  return [...text.matchAll(DOCUMENT_NUMBER)].map((match) => {
    const start = match.index;
    const lead = BEFORE.exec(text.slice(Math.max(0, start - MAX_LEAD), start));
    const type = lead?.[1]?.replace(/\s+/g, ' ') ?? null;
    const tail = readTail(text, start + match[0].length);
    return { ...documentNumber(match), from: start - (lead?.[0].length ?? 0), type, ...tail };
  });
}

/** The date and the issuer after a number, in either order. */
function readTail(text: string, end: number): Pick<Citation, 'to' | 'date' | 'issuer'> {
  let to = end;
  let date: string | null = null;
  let issuer: IssuerName | null = null;
  for (let round = 0; round < 2; round += 1) {
    GAP.lastIndex = to;
    const next: number = to + (GAP.exec(text)?.[0].length ?? 0);
    const written: WrittenDate | null = date === null ? writtenDate(text, next) : null;
    const named: IssuerName | null = written || issuer ? null : issuerName(text, next);
    if (written) {
      date = written.date;
      to = written.to;
    } else if (named) {
      issuer = named;
      to = named.to;
    } else break;
  }
  return { to, date, issuer };
}
