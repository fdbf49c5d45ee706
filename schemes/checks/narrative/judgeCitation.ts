import { replacementOn } from '../../provisions/inForce';
import { CURRENT_REGISTER, type Provision, type RegisterEdition } from '../../provisions/provision';
import { REGISTERS } from '../../provisions/provisions';
import type { CitationContext } from './citationContext';
import { numberKey } from './documentNumber';
import { provisionsOfKey } from './provisionsOfKey';
import type { Citation } from './readCitations';

/**
 * A citation compared with the register.
 * - `known`: the register has the number with this date, or with any date if none is written.
 * - `replaced`: as `known`, but another document has replaced it by the day of the congress.
 * - `wrongType`: as `known`, but the text names another kind of document.
 * - `wrongDate`: the register has the number with another date in the same numbering.
 * - `wrongIssuer`: the named issuer does not use the code after the slash of the number.
 * - `unknown`: a document of the centre or the state that is not in the register.
 * - `unchecked`: a document of a province or below that is not in the register, which does not have all of them.
 */
export interface CitedDocument {
  readonly state: 'known' | 'replaced' | 'wrongType' | 'wrongDate' | 'wrongIssuer' | 'unknown' | 'unchecked';
  /** The cited document; null if it is not certain. */
  readonly entry: Provision | null;
  /** For `replaced`: the document that has replaced it. */
  readonly replacement: Provision | null;
  /** Every document with the number in the register. */
  readonly sameNumber: readonly Provision[];
  /** For `wrongIssuer`: the number with the code of the named issuer. */
  readonly rightNumber: string | null;
  /** For `wrongDate`: the document of the same code and issuer that the register has with the date written. */
  readonly otherOfDay: Provision | null;
}

/**
 * Compares a citation with the register of an edition. Edition 2026-11 does not compare kinds of documents. `before` is the
 * text before the citation in its block, which may name another document.
 */
export function judgeCitation(
  citation: Citation,
  before: string,
  context: CitationContext,
  edition: RegisterEdition = CURRENT_REGISTER,
): CitedDocument {
  const isFirst = edition === '2026-11';
  const register = REGISTERS[edition];
  const sameNumber = provisionsOfKey(citation.key, register);
  const judged = { entry: null, replacement: null, sameNumber, rightNumber: null, otherOfDay: null };
  const entry = registeredEntry(citation, sameNumber, register);
  const rightNumber = entry ? null : numberSignedBy(citation, before);
  if (rightNumber) {
    const right = provisionsOfKey(numberKey(rightNumber), register);
    const rightEntry = registeredEntry(citation, right, register);
    return { ...judged, state: 'wrongIssuer', rightNumber, entry: rightEntry };
  }
  if (entry) {
    const isHistory = !isFirst && REPLACING.test(before);
    const replacement =
      context.day === null || isHistory ? null : replacementOn(entry.id, context.day, register);
    if (replacement) return { ...judged, state: 'replaced', entry, replacement };
    return { ...judged, state: isFirst || isOfType(citation, entry) ? 'known' : 'wrongType', entry };
  }
  if (citation.date === null && sameNumber.length > 0) return { ...judged, state: 'known' };
  const inSameNumbering = sameNumber.find((known) => isSameNumbering(citation, known, context, isFirst));
  if (inSameNumbering) {
    return {
      ...judged,
      state: 'wrongDate',
      entry: inSameNumbering,
      otherOfDay: isFirst ? null : otherOfDay(citation, register),
    };
  }
  return { ...judged, state: isOfCentre(citation) ? 'unknown' : 'unchecked' };
}

/** `Chỉ thị 45-CT/TW thay thế Chỉ thị 35-CT/TW`: the text itself says that the document is replaced. */
const REPLACING = /(?:thay thế(?: cho)?|bãi bỏ|hết hiệu lực(?: của)?)\s+$/iu;

/** Whether the kind of document that the text names, if any, is that of the entry: `Thông báo kết luận` is a `Thông báo`. */
export function isOfType({ type }: Pick<Citation, 'type'>, entry: Provision): boolean {
  if (type === null) return true;
  const [written, registered] = [type, entry.type].map((words) => words.normalize('NFC').toLowerCase());
  if (written === undefined || registered === undefined) return true;
  return [
    [written, registered],
    [registered, written],
  ].some(([long = '', short = '']) => long.startsWith(short) || long.endsWith(short));
}

/** The only document of the same code and issuer with the date written; null if the date is not a whole day. */
function otherOfDay({ date, kind, tail }: Citation, register: readonly Provision[]): Provision | null {
  if (date === null || date.length < 10) return null;
  const end = numberKey(`-${kind}/${tail}`);
  const [only, second] = register.filter(
    (entry) => entry.date === date && numberKey(entry.number).endsWith(end),
  );
  return only && !second ? only : null;
}

/**
 * The entry with the written date or, if no date is written, the only entry with the number unless it is provincial. A
 * regulation `QĐi` may be typed `QĐ`.
 */
function registeredEntry(
  citation: Citation,
  sameNumber: readonly Provision[],
  register: readonly Provision[],
): Provision | null {
  const { date, key } = citation;
  if (date === null) {
    const [only, other] = sameNumber;
    return only && !other && only.issuer !== 'TU' ? only : null;
  }
  const tolerantKey = key.replace(/-QD\//, '-QDI/');
  return (
    [key, tolerantKey]
      .flatMap((one) => provisionsOfKey(one, register))
      .find((entry) => entry.date.startsWith(date) || date.startsWith(entry.date)) ?? null
  );
}

/** First months of the Party's terms since 2011; the numbers of a committee's documents restart at 1 in each. */
const CENTRAL_TERMS = ['2011-01', '2016-01', '2021-01', '2026-01'];
const PROVINCIAL_TERMS = ['2010-10', '2015-10', '2020-10', '2025-10'];

/**
 * Whether a cited number and date belong to the same numbering as a known document, so that the cited date must be
 * wrong. Numbers of state documents contain the year. Those of the Party restart at 1 in each term. Each province has
 * its own numberings, separate for decisions and regulations. At the centre, decisions and regulations share one
 * numbering, so a wrong kind of document does not hide a wrong date. If day and month are equal, the year is
 * probably a typing mistake.
 */
function isSameNumbering(
  citation: Citation,
  known: Provision,
  { names }: CitationContext,
  isFirst: boolean,
): boolean {
  const { date, type, ofState } = citation;
  if (date === null || known.date.length < date.length) return false;
  const isApart = isFirst || known.issuer === 'TU';
  if (isApart && type !== null && /^quy/iu.test(type) && type.toLowerCase() !== known.type.toLowerCase())
    return false;
  if (known.place && !names.includes(known.place.toLowerCase())) return false;
  if (citation.isYearly && date.slice(0, 4) !== known.date.slice(0, 4)) return false;
  if (ofState || date.slice(4) === known.date.slice(4)) return date.length === 10;
  const terms = known.issuer === 'TU' ? PROVINCIAL_TERMS : CENTRAL_TERMS;
  const termOf = (day: string) => terms.filter((first) => first <= day).length;
  return termOf(date) === termOf(known.date);
}

const OF_CENTRE = /^(?:TW|[A-Z]{2,8}TW|CP|QH\d*)$/;

function isOfCentre({ tail }: Citation): boolean {
  return OF_CENTRE.test(tail);
}

/**
 * Matches text that names another document before the citation. In `Kế hoạch … thực hiện Chỉ thị 35-CT/TW của Ban Thường vụ
 * Tỉnh ủy`, the committee issued the plan, not the directive.
 */
const ANOTHER_ISSUED =
  /(?:kế hoạch|chương trình|đề án|thông tri|hướng dẫn|công văn|nghị quyết|báo cáo|quyết định|chỉ thị|kết luận|văn bản)[^.;!?]*(?:thực hiện|triển khai|quán triệt|cụ thể hóa|cụ thể hoá)\s+$/iu;

/**
 * The number with the code of the named issuer; null if the number has that code already, or if the issuer may belong
 * to another document.
 */
function numberSignedBy(citation: Citation, before: string): string | null {
  const { issuer, tail, ofState, number } = citation;
  const [usual] = issuer?.tails ?? [];
  if (!issuer || usual === undefined || ofState || ANOTHER_ISSUED.test(before)) return null;
  if (issuer.tails.some((one) => one.toLowerCase() === tail.toLowerCase())) return null;
  return number.replace(/\/.*$/, `/${usual}`);
}
