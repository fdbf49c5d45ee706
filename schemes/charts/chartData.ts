import type { RangeFit } from '../checks/counting/rangeFit';
import type { MessageParams, Severity } from '../model/findings/finding';

export const CHART_IDS = ['ages', 'renewal', 'ethnic', 'seats', 'blocs'] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** What a bar is made of. `whole`: it is not divided. */
export type BarPart = 'female' | 'male' | 'unknown' | 'whole';

/** How many can be among the elected, at worst and at best. */
export interface Spread {
  readonly worst: number;
  readonly best: number;
}

/** What rules ask of a bar, both bounds included; null: no bound on that side. */
export interface Need {
  readonly least: number | null;
  readonly most: number | null;
  /** Severity of the strictest rule among them. */
  readonly severity: Severity;
  /** Rule ids, each once. */
  readonly rules: readonly string[];
}

/** One bar of a figure. */
export interface ChartRow {
  /** Word key below `figureRow.<figure>.`, unless `name` is there. */
  readonly key: string;
  /** Filled into that word. */
  readonly params?: MessageParams;
  /** As a user typed it. */
  readonly name?: string;
  /** People, or seats. */
  readonly count: number;
  readonly parts: readonly { readonly part: BarPart; readonly count: number }[];
  /** Only while candidates are more than the seats. */
  readonly spread: Spread | null;
  readonly need: Need | null;
  /** How what may come of it stands to what is asked; null where nothing is asked, or seats are not known. */
  readonly fit: RangeFit | null;
}

/** A picture in numbers: everything a chart draws and its table tells. */
export interface ChartData {
  readonly id: ChartId;
  /** Names in the roster for the committee. */
  readonly candidates: number;
  /** Seats of the committee that are filled after the congress; null where not known. */
  readonly seats: number | null;
  readonly rows: readonly ChartRow[];
}
