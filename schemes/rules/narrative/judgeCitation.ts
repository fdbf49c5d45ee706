import type { Facts } from '../../model/facts';
import { heirOn } from '../../packs/inForce';
import type { Provision } from '../../packs/provision';
import { numberKey } from './documentNumber';
import { provisionsOfKey } from './provisionsOfKey';
import type { Citation } from './readCitations';

/**
 * What the register says of a citation.
 * - `known`: number and date are in it, or the number alone where no date is written.
 * - `replaced`: so, and another document stood in its place by the day asked.
 * - `wrongDate`: the number is in it with another date of the same run of numbers.
 * - `wrongIssuer`: the issuer named does not sign with the code behind the number's stroke.
 * - `unknown`: a document of the centre or the state that it does not hold.
 * - `unchecked`: a document of a province or below that it does not hold; it is not meant to hold them all.
 */
export interface CitedDocument {
  readonly state: 'known' | 'replaced' | 'wrongDate' | 'wrongIssuer' | 'unknown' | 'unchecked';
  /** The document meant, where it can be told. */
  readonly entry: Provision | null;
  /** Of `replaced`: what stood in its place. */
  readonly heir: Provision | null;
  /** Everything the register has under the number. */
  readonly sameNumber: readonly Provision[];
  /** Of `wrongIssuer`: the number as the issuer named would sign it. */
  readonly rightNumber: string | null;
}

/** What a citation is judged by: the day of the congress, and the names of organisation and place. */
export interface CitationContext {
  readonly day: string | null;
  readonly names: string;
}

/** The context that a scheme's facts give. */
export function citationContext(facts: Facts): CitationContext {
  const { congress_date, organisation_name, superior_name, place_name } = facts;
  return {
    day: typeof congress_date === 'string' ? congress_date : null,
    names: [organisation_name, superior_name, place_name].join(' ').toLowerCase(),
  };
}

/** Holds a citation against the register. `before`: the text ahead of it in its block, where another document may stand. */
export function judgeCitation(citation: Citation, before: string, context: CitationContext): CitedDocument {
  const sameNumber = provisionsOfKey(citation.key);
  const judged = { entry: null, heir: null, sameNumber, rightNumber: null };
  const entry = theEntry(citation, sameNumber);
  const rightNumber = entry ? null : signedBy(citation, before);
  if (rightNumber) {
    const right = provisionsOfKey(numberKey(rightNumber));
    return { ...judged, state: 'wrongIssuer', rightNumber, entry: theEntry(citation, right) };
  }
  if (entry) {
    const heir = context.day === null ? null : heirOn(entry.id, context.day);
    return { ...judged, state: heir ? 'replaced' : 'known', entry, heir };
  }
  if (citation.date === null && sameNumber.length > 0) return { ...judged, state: 'known' };
  const sameRun = sameNumber.find((known) => isSameRun(citation, known, context));
  if (sameRun) return { ...judged, state: 'wrongDate', entry: sameRun };
  return { ...judged, state: isOfCentre(citation) ? 'unknown' : 'unchecked' };
}

/** The entry with the date written; without a date the only one of the number. `QĐi` may be typed `QĐ`. */
function theEntry(citation: Citation, sameNumber: readonly Provision[]): Provision | null {
  const { date, key } = citation;
  if (date === null) {
    const [only, other] = sameNumber;
    return only && !other && only.issuer !== 'TU' ? only : null;
  }
  const loosely = key.replace(/-QD\//, '-QDI/');
  return (
    [key, loosely]
      .flatMap(provisionsOfKey)
      .find((entry) => entry.date.startsWith(date) || date.startsWith(entry.date)) ?? null
  );
}

/** First months of the Party's terms since 2011: a committee's numbers begin anew with each. */
const CENTRAL_TERMS = ['2011-01', '2016-01', '2021-01', '2026-01'];
const PROVINCIAL_TERMS = ['2010-10', '2015-10', '2020-10', '2025-10'];

/**
 * Whether a number with the date written belongs to the same run as a known document, so that one of the two dates
 * must be wrong. Numbers of state documents carry their year; those of the Party begin anew with each term. A day and
 * month that agree betray a slip in the year. Provinces count each for itself.
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

/** The number as the issuer named would sign it; null where the code fits, or the issuer may be another document's. */
function signedBy(citation: Citation, before: string): string | null {
  const { issuer, tail, ofState, number } = citation;
  const [usual] = issuer?.tails ?? [];
  if (!issuer || usual === undefined || ofState || ANOTHER_ISSUED.test(before)) return null;
  if (issuer.tails.some((one) => one.toLowerCase() === tail.toLowerCase())) return null;
  return number.replace(/\/.*$/, `/${usual}`);
}
