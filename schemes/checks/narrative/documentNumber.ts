/** The parts of the number of a document: `05-CT/TW` has the kind `CT` and the tail `TW`. */
export interface DocumentNumber {
  /** The number as papers write it: `05-CT/TW`, `107/2020/NĐ-CP`. */
  readonly number: string;
  /** `numberKey` of the number, which is equal for all spellings of it. */
  readonly key: string;
  /** Code of the kind of document: `CT`; `NĐ` for a state document. */
  readonly kind: string;
  /** Code of the issuer after the slash: `TW`; `CP` or `QH14` for a state document. */
  readonly tail: string;
  /** Whether the number is of a document of the State and not of the Party. */
  readonly ofState: boolean;
  /** Whether the numbering restarts each year, but the number does not contain the year: `2500/QĐ-TTg`. */
  readonly isYearly: boolean;
}

/** Type codes of Party documents (domain: thể thức), as they are printed. */
const KINDS = [
  'NQ',
  'CT',
  'KL',
  'QĐi',
  'QĐ',
  'QC',
  'TT',
  'HD',
  'TB',
  'BC',
  'KH',
  'CTr',
  'ĐA',
  'PA',
  'TTr',
  'CV',
  'BB',
];
const DASH = '[-\u2010-\u2015\u2212]';
const PARTY = `(\\d{1,4})\\s?${DASH}\\s?(${KINDS.map(tolerant).sort(longestFirst).join('|')})\\s?/\\s?(\\p{L}{2,10})`;
const STATE = `(\\d{1,4})/(\\d{4})/(N[ĐÐD]|Q[ĐÐD]|TT|NQ|QH\\d{1,2})(?:\\s?${DASH}\\s?(\\p{L}[\\p{L}\\d]{1,9}))?`;

/** Decisions of the Prime Minister, guidance of the Front: the code of the kind follows the stroke. */
const STROKE = `(\\d{1,4})/(Q[ĐÐD]|CT|HD)\\s?${DASH}\\s?(TTg|MTTW${DASH}BTT)`;

/** Matches the numbers of documents in a text. */
export const DOCUMENT_NUMBER = new RegExp(
  `(?<![\\d/\\p{L}])(?:${PARTY}|${STATE}|${STROKE})(?![\\p{L}\\d])`,
  'giu',
);

/** The number in a match of `DOCUMENT_NUMBER`. */
export function documentNumber(match: RegExpMatchArray): DocumentNumber {
  const [, n = '', kind = '', tail = '', stateN = '', year = '', stateKind = '', stateTail = ''] = match;
  const [strokeN = '', strokeKind = '', strokeTail = ''] = match.slice(8);
  if (n) {
    const printed = KINDS.find((one) => fold(one) === fold(kind)) ?? kind;
    const end = tail
      .replace(/^[ÐD](?=U)/u, 'Đ')
      .replace(/^tw$/iu, 'TW')
      .replace(/^tu$/iu, 'TU');
    const number = `${n}-${printed}/${end}`;
    return { number, key: numberKey(number), kind: printed, tail: end, ofState: false, isYearly: false };
  }
  if (strokeN) {
    const kind = fold(strokeKind).replace(/^QD$/, 'QĐ');
    const tail = /^ttg$/iu.test(strokeTail) ? 'TTg' : 'MTTW-BTT';
    const number = `${strokeN}/${kind}-${tail}`;
    return { number, key: numberKey(number), kind, tail, ofState: tail === 'TTg', isYearly: true };
  }
  const printed = fold(stateKind).replace(/^(N|Q)D$/, '$1Đ');
  const number = `${stateN}/${year}/${printed}${stateTail && `-${stateTail}`}`;
  return {
    number,
    key: numberKey(number),
    kind: printed,
    tail: stateTail || printed,
    ofState: true,
    isYearly: false,
  };
}

/** Folds the number of a document: without leading zeros, in capitals, with `D` for `Đ`. Equal keys mean equal numbers. */
export function numberKey(number: string): string {
  return fold(number.replace(/^0+(?=\d)/, ''));
}

function fold(text: string): string {
  return text.toUpperCase().replace(/[ĐÐ]/g, 'D');
}

/** A pattern for a code that also matches `D` (typed without a Vietnamese keyboard) and `Ð` (from an old font) for `Đ`. */
function tolerant(code: string): string {
  return code.replace(/Đ/g, '[ĐÐD]');
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
