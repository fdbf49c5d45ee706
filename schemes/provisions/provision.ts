import type { Finding } from '../model/findings/finding';

/**
 * Issuers: the congress, the centre, its organisation commission and its office, the Front, the Farmers' Union, the National
 * Assembly, the Government, and provincial committees.
 */
export type Issuer = 'DH' | 'TW' | 'BTCTW' | 'VPTW' | 'MTTW' | 'HNDTW' | 'QH' | 'CP' | 'TU';

/** An edition of the rule book that changed the register. */
export type RegisterEdition = '2026-11' | '2026-12';

/** The edition of the register that new schemes and examined files are judged by. */
export const CURRENT_REGISTER: RegisterEdition = '2026-12';

/**
 * A legal or Party document on which rules are based. Numbers repeat in other years and provinces, so number and date
 * together identify a document: `45-CT/TW@2025-04-14`.
 */
export interface Provision {
  /** `<number>@<date>`. */
  readonly id: string;
  readonly number: string;
  /** Date of issue, `YYYY-MM-DD`; only the year if our sources do not say the day. */
  readonly date: string;
  /** First day in force, if it is later than the date of issue. */
  readonly from?: string;
  readonly issuer: Issuer;
  /** The body of the issuer that adopted it, as papers name it: `Bộ Chính trị`. Absent if our sources do not say. */
  readonly body?: string;
  /** Province of a document of issuer `TU`. */
  readonly place?: string;
  /** Vietnamese name of the kind of document, as it is cited: `Chỉ thị`, `Quy định`. */
  readonly type: string;
  /** The subject in Vietnamese, in our own words. */
  readonly about: string;
  /** Ids of the documents that it amends. */
  readonly amends?: readonly string[];
  /** Ids of the documents that it replaces. */
  readonly replaces?: readonly string[];
  /** Whether only its title is known: nobody has read the text, so what it replaces is only probable. */
  readonly isUnread?: true;
  /** The edition whose register has it first; absent for `2026-11`. */
  readonly since?: Exclude<RegisterEdition, '2026-11'>;
  /** The values in the register of edition 2026-11, if edition 2026-12 corrected them. */
  readonly correctedFrom?: Pick<Provision, 'date' | 'replaces'>;
  /** How sure we are of the number, the date and what it replaces. */
  readonly confidence: Finding['confidence'];
}

/** An entry in the files of the register. Its id follows from number and date; without `confidence` it is `reported`. */
export type ProvisionEntry = Omit<Provision, 'id' | 'confidence'> & Partial<Pick<Provision, 'confidence'>>;
