import type { Finding } from '../model/findings/finding';

/**
 * Who issues a document: congress, centre and its bodies, the Front, the Farmers' Union, National Assembly, Government, a
 * provincial committee.
 */
export type Issuer = 'DH' | 'TW' | 'BTCTW' | 'VPTW' | 'MTTW' | 'HNDTW' | 'QH' | 'CP' | 'TU';

/**
 * A legal or Party document that rules rest on. The same number recurs in other years and in other provinces, so number
 * and date together identify a document: `45-CT/TW@2025-04-14`.
 */
export interface Provision {
  /** `<number>@<date>`. */
  readonly id: string;
  readonly number: string;
  /** Date of issue, `YYYY-MM-DD`; the year alone where no source read gives the day. */
  readonly date: string;
  /** First day in force, where it is later than the date of issue. */
  readonly from?: string;
  readonly issuer: Issuer;
  /** The body of the issuer that adopted it, as papers name it: `Bộ Chính trị`. Absent where no source says. */
  readonly body?: string;
  /** Province of a document of issuer `TU`. */
  readonly place?: string;
  /** Vietnamese name of the kind of document, as it is cited: `Chỉ thị`, `Quy định`. */
  readonly type: string;
  /** What it is about, in our own words, Vietnamese. */
  readonly about: string;
  readonly amends?: readonly string[];
  readonly replaces?: readonly string[];
  /** Known by its title alone: nobody has read the text, so what it replaces is only likely. */
  readonly isUnread?: true;
  /** First edition of the rule book whose register has it; absent for the first edition. */
  readonly since?: string;
  /** What the register of edition 2026-11 has where a source read since then corrected it. */
  readonly before?: Pick<Provision, 'date' | 'replaces'>;
  /** How sure we are of number, date and what it replaces. */
  readonly confidence: Finding['confidence'];
}

/** An entry as the files of the register write it. Without `confidence` it is `reported`. */
export type ProvisionEntry = Omit<Provision, 'id' | 'confidence'> & Partial<Pick<Provision, 'confidence'>>;
