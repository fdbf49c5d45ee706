import { replacementOn } from '../../provisions/inForce';
import type { Provision } from '../../provisions/provision';
import type { CitationContext } from './citationContext';
import { numberKey } from './documentNumber';
import { provisionsOfKey } from './provisionsOfKey';
import type { Citation } from './readCitations';

/**
 * A citation compared with the register.
 * - `known`: the register has the number with this date, or the number where no date is written.
 * - `replaced`: as `known`, but another document had replaced it by the day of the congress.
 * - `wrongDate`: the register has the number with another date in the same run of numbers.
 * - `wrongIssuer`: the issuer named does not sign with the code after the stroke.
 * - `unknown`: a document of the centre or the state that the register lacks.
 * - `unchecked`: a document of a province or below that the register lacks; it is not meant to have them all.
 */
export interface CitedDocument {
  readonly state: 'known' | 'replaced' | 'wrongDate' | 'wrongIssuer' | 'unknown' | 'unchecked';
  /** The document that is meant, where that is certain. */
  readonly entry: Provision | null;
  /** For `replaced`: the document that had replaced it. */
  readonly replacement: Provision | null;
  /** Everything the register has under the number. */
  readonly sameNumber: readonly Provision[];
  /** For `wrongIssuer`: the number with the code of the issuer named. */
  readonly rightNumber: string | null;
}

/** Compares a citation with the register. `before` is the text before it in its block, which may name another document. */
export function judgeCitation(citation: Citation, before: string, context: CitationContext): CitedDocument {
  const sameNumber = provisionsOfKey(citation.key);
  const judged = { entry: null, replacement: null, sameNumber, rightNumber: null };
  const entry = registeredEntry(citation, sameNumber);
  const rightNumber = entry ? null : numberSignedBy(citation, before);
  if (rightNumber) {
    const right = provisionsOfKey(numberKey(rightNumber));
    return { ...judged, state: 'wrongIssuer', rightNumber, entry: registeredEntry(citation, right) };
  }
  if (entry) {
    const replacement = context.day === null ? null : replacementOn(entry.id, context.day);
    return { ...judged, state: replacement ? 'replaced' : 'known', entry, replacement };
  }
  if (citation.date === null && sameNumber.length > 0) return { ...judged, state: 'known' };
  const sameRun = sameNumber.find((known) => isSameRun(citation, known, context));
  if (sameRun) return { ...judged, state: 'wrongDate', entry: sameRun };
  return { ...judged, state: isOfCentre(citation) ? 'unknown' : 'unchecked' };
}

/** The entry with the written date, or without a date the only entry of the number. `QĐi` may be typed `QĐ`. */
function registeredEntry(citation: Citation, sameNumber: readonly Provision[]): Provision | null {
  const { date, key } = citation;
  if (date === null) {
    const [only, other] = sameNumber;
    return only && !other && only.issuer !== 'TU' ? only : null;
  }
  const tolerantKey = key.replace(/-QD\//, '-QDI/');
  return (
    [key, tolerantKey]
      .flatMap(provisionsOfKey)
      .find((entry) => entry.date.startsWith(date) || date.startsWith(entry.date)) ?? null
  );
}

/** First months of the Party's terms since 2011; the numbers of a committee's documents restart at 1 in each. */
const CENTRAL_TERMS = ['2011-01', '2016-01', '2021-01', '2026-01'];
const PROVINCIAL_TERMS = ['2010-10', '2015-10', '2020-10', '2025-10'];

/**
 * Whether a number with the date written belongs to the same run as a known document, so that one of the two dates
 * must be wrong. Numbers of state documents contain the year; those of the Party restart at 1 in each term. Where day
 * and month agree, the year is a slip. Each province counts its own documents.
 */
function isSameRun(citation: Citation, known: Provision, { names }: CitationContext): boolean {
  const { date, type, ofState } = citation;
  if (date === null || known.date.length < date.length) return false;
  if (type !== null && /^quy/iu.test(type) && type.toLowerCase() !== known.type.toLowerCase()) return false;
  if (known.place && !names.includes(known.place.toLowerCase())) return false;
  if (ofState || date.slice(4) === known.date.slice(4)) return date.length === 10;
  const terms = known.issuer === 'TU' ? PROVINCIAL_TERMS : CENTRAL_TERMS;
  const termOf = (day: string) => terms.filter((first) => first <= day).length;
  return termOf(date) === termOf(known.date);
}

const OF_CENTRE = /^(?:TW|[A-Z]{2,8}TW|CP|QH\d*)$/;

function isOfCentre({ tail }: Citation): boolean {
  return OF_CENTRE.test(tail);
}

/** `Kế hoạch … thực hiện Chỉ thị 35-CT/TW của Ban Thường vụ Tỉnh ủy`: the plan is the committee's, not the directive. */
const ANOTHER_ISSUED =
  /(?:kế hoạch|chương trình|đề án|thông tri|hướng dẫn|công văn|nghị quyết|báo cáo|quyết định|chỉ thị|kết luận|văn bản)[^.;!?]*(?:thực hiện|triển khai|quán triệt|cụ thể hóa|cụ thể hoá)\s+$/iu;

/**
 * The number with the code of the issuer named; null where the code already fits, or where the issuer may belong to
 * another document.
 */
function numberSignedBy(citation: Citation, before: string): string | null {
  const { issuer, tail, ofState, number } = citation;
  const [usual] = issuer?.tails ?? [];
  if (!issuer || usual === undefined || ofState || ANOTHER_ISSUED.test(before)) return null;
  if (issuer.tails.some((one) => one.toLowerCase() === tail.toLowerCase())) return null;
  return number.replace(/\/.*$/, `/${usual}`);
}
