import { DOCUMENT_NUMBER, type DocumentNumber, documentNumber } from './documentNumber';
import { type IssuerName, issuerName } from './issuerName';
import { type WrittenDate, writtenDate } from './writtenDate';

/** A document cited in a text. `from` and `to` are places in the text, in UTF-16 units. */
export interface Citation extends DocumentNumber {
  readonly from: number;
  readonly to: number;
  /** The kind of document in words, as typed: `Chỉ thị`; null where the number stands alone. */
  readonly type: string | null;
  /** `YYYY-MM-DD`, or as much of it as is written; null where none is. */
  readonly date: string | null;
  readonly issuer: IssuerName | null;
}

const TYPES =
  'Nghị quyết|Chỉ thị|Kết luận|Quyết định|Quy định|Quy chế|Thông tri|Thông tư|Thông báo|Hướng dẫn|Báo cáo|Kế hoạch|Chương trình(?: hành động)?|Đề án|Tờ trình|Công văn|Biên bản|Nghị định|Bộ luật|Luật';
const BEFORE = new RegExp(`(?<!\\p{L})(${TYPES})(?:\\s+số)?\\s*:?\\s*$|(?<!\\p{L})số\\s*:?\\s*$`, 'iu');
/** Longest words before a number: `Chương trình hành động số: `. */
const REACH = 40;
/** What may part number, date and issuer: a comma, a bracket, `ban hành`, a province in brackets. */
const GAP = /(?:\s*\([\p{L} ]{2,30}\))?\s*,?\s*\(?(?:(?:ban hành|ký)\s+)?/uy;

/**
 * The documents a text cites, in its order, in every form papers use: `Chỉ thị 35-CT/TW, ngày 30/5/2019`,
 * `Chỉ thị số 35-CT/TW ngày 30-5-2019 của Bộ Chính trị`, `… của Bộ Chính trị, ngày 30 tháng 5 năm 2019`.
 * The text must be NFC.
 */
export function readCitations(text: string): readonly Citation[] {
  return [...text.matchAll(DOCUMENT_NUMBER)].map((match) => {
    const start = match.index;
    const lead = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
    const type = lead?.[1]?.replace(/\s+/g, ' ') ?? null;
    const tail = readTail(text, start + match[0].length);
    return { ...documentNumber(match), from: start - (lead?.[0].length ?? 0), type, ...tail };
  });
}

/** Date and issuer behind a number, in either order, each at most once. */
function readTail(text: string, end: number): Pick<Citation, 'to' | 'date' | 'issuer'> {
  let to = end;
  let date: string | null = null;
  let issuer: IssuerName | null = null;
  for (let turn = 0; turn < 2; turn += 1) {
    GAP.lastIndex = to;
    const next: number = to + (GAP.exec(text)?.[0].length ?? 0);
    const when: WrittenDate | null = date === null ? writtenDate(text, next) : null;
    const who: IssuerName | null = when || issuer ? null : issuerName(text, next);
    if (when) {
      date = when.date;
      to = when.to;
    } else if (who) {
      issuer = who;
      to = who.to;
    } else break;
  }
  return { to, date, issuer };
}
