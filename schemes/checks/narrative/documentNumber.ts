/** The number of a document as it was typed, taken apart: `05-CT/TW` is kind `CT`, tail `TW`. */
export interface DocumentNumber {
  /** As papers write it: `05-CT/TW`, `107/2020/NĐ-CP`. */
  readonly number: string;
  /** Equal for equal numbers, however they are typed: without leading zeros, in capitals, with `D` for `Đ`. */
  readonly key: string;
  /** Code of the kind of document, `CT`; of a state document `NĐ`. */
  readonly kind: string;
  /** Code of the issuer after the stroke, `TW`; of a state document `CP`, `QH14`. */
  readonly tail: string;
  readonly ofState: boolean;
  /** Of a run that begins again each year without naming it: `2500/QĐ-TTg`. */
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

/** Reads a match of `DOCUMENT_NUMBER`. */
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

/** Two numbers with the same key are the same number. */
export function numberKey(number: string): string {
  return fold(number.replace(/^0+(?=\d)/, ''));
}

function fold(text: string): string {
  return text.toUpperCase().replace(/[ĐÐ]/g, 'D');
}

/** `QĐ` also where a keyboard without Vietnamese wrote `QD`, or an old font `QÐ`. */
function tolerant(code: string): string {
  return code.replace(/Đ/g, '[ĐÐD]');
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
