import type { PaperType } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { standardOf } from '@templates/official/standards/standardOf';
import { printable } from '@templates/official/text/printable';

/** Room for handwriting. The spaces are non-breaking, because a centred line drops ordinary ones at its end. */
const blank = (length: number) => '\u00a0'.repeat(length);
const twoDigits = (number: number) => String(number).padStart(2, '0');

type Numbered = Pick<PaperSetting, 'number' | 'symbol' | 'date' | 'year' | 'standard'>;
type Dated = Pick<PaperSetting, 'date' | 'year'>;

/** Attached papers have no symbol, so no sentence names their type. */
type NumberedType = Exclude<PaperType, 'DS' | 'PL' | 'PB'>;

/** Names of document types by abbreviation, as used within a sentence: types of our papers, and of others that they cite. */
const TYPE_NAMES: Readonly<Record<NumberedType, string> & Record<string, string>> = {
  ĐA: 'Đề án',
  PA: 'Phương án',
  TTr: 'Tờ trình',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  KH: 'Kế hoạch',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CV: 'Công văn',
};

/** The name of the type in a symbol: `Tờ trình` of `TTr/ĐU`; `văn bản` for an unknown type. */
export function typeName(symbol: string): string {
  return TYPE_NAMES[symbol.split(/[/-]/)[0] ?? ''] ?? 'văn bản';
}

/** The symbol with another type: `TTr/ĐU` of `ĐA/ĐU`. */
export function symbolOf(type: string, symbol: string): string {
  return symbol.replace(/^\p{L}+/u, type);
}

/**
 * `05-ĐA/ĐU`; if there is no number, blanks leave room to write it (HD05: H7, H8). State papers have a slash in place
 * of the hyphen.
 */
export function numberAndSymbol(paper: Numbered): string {
  return `${writtenNumber(paper)}${standardOf(paper).numberJoin}${printable(paper.symbol)}`;
}

/** The line below the issuer: `Số 05-ĐA/ĐU`, `Số: 05/ĐA-UBND`. */
export function numberLine(paper: Numbered): string {
  return standardOf(paper)
    .numberForm.replace('{number}', writtenNumber(paper))
    .replace('{symbol}', printable(paper.symbol));
}

function writtenNumber({ number }: Numbered): string {
  return number === undefined ? blank(5) : twoDigits(number);
}

/**
 * `ngày 05 tháng 02 năm 2026`: a zero before days below 10 and before January and February only (HD05: H11). If there
 * is no date, blanks leave room for day and month; the year is printed, because it is known when the draft is written.
 */
export function dateInWords({ date, year: knownYear }: Dated): string {
  if (date === undefined)
    return `ngày${blank(5)}tháng${blank(5)}năm${knownYear ? `\u00a0${knownYear}` : blank(8)}`;
  const [year = '', month = '', day = ''] = date.split('-');
  const monthText = Number(month) <= 2 ? twoDigits(Number(month)) : String(Number(month));
  return `ngày ${twoDigits(Number(day))} tháng ${monthText} năm ${year}`;
}

/** `(Kèm theo Đề án số 05-ĐA/ĐU, ngày … của …)` below the title of an appendix. */
export function attachedTo(paper: Numbered & Pick<PaperSetting, 'issuer'>): string {
  const name = typeName(paper.symbol);
  return `(Kèm theo ${name} số ${numberAndSymbol(paper)}, ${dateInWords(paper)} của ${printable(paper.issuer)})`;
}
