import type { Level } from '@schemes/model/scheme/facts';
import type { Term } from '@schemes/model/scheme/outline';
import type { Snapshot } from '@schemes/model/scheme/snapshot';

/** What a person enters to create a scheme. Names are as in Party papers. */
export interface SchemeChoices {
  /** The Party organisation, e.g. `Đảng bộ xã Công Hải`. */
  readonly organisationName: string;
  /** The organisation above it, e.g. `Đảng bộ tỉnh Khánh Hòa`; may be empty at the top level. */
  readonly superiorName: string;
  /** The place in the date line, e.g. `Công Hải`. */
  readonly placeName: string;
  readonly level: Level;
  readonly term: Term;
  /** Edition of the rule book by which the scheme will be judged. */
  readonly edition: string;
}

/** A template: the outline, stock sentences and prepared rows that officials fill in. */
export interface SchemeTemplate {
  readonly id: string;
  /** Increment it whenever `start` returns another snapshot for the same choices. */
  readonly version: number;
  /** Vietnamese title in the list of templates. */
  readonly title: string;
  readonly terms: readonly Term[];
  readonly levels: readonly Level[];
  /** A whole scheme in which every section is being drafted. Pure: the same choices give the same snapshot. */
  readonly start: (choices: SchemeChoices) => Snapshot;
}
