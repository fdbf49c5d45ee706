/**
 * A legal or Party document that rules rest on. Numbers come back in other years and in other provinces,
 * so a document is known by number and date together: `45-CT/TW@2025-04-14`.
 */
export interface Provision {
  /** `<number>@<date>`. */
  readonly id: string;
  readonly number: string;
  /** `YYYY-MM-DD`; the year alone where no source read gives the day. */
  readonly date: string;
  /** Issuer: `TW`, `BTCTW`, `VPTW`, `QH`, `CP`, or `TU` with the province in `place`. */
  readonly issuer: 'DH' | 'TW' | 'BTCTW' | 'VPTW' | 'QH' | 'CP' | 'TU';
  readonly place?: string;
  /** Vietnamese name of the kind of document, as it is cited: `Chỉ thị`, `Quy định`. */
  readonly type: string;
  /** What it is about, in our own words, Vietnamese. */
  readonly about: string;
  readonly amends?: readonly string[];
  readonly replaces?: readonly string[];
}
