import type { RangeFit } from '../checks/counting/rangeFit';
import type { MessageParams, Severity } from '../model/findings/finding';

/** The charts, in the order of the page. */
export const CHART_IDS = ['ages', 'renewal', 'ethnic', 'seats', 'blocs'] as const;
/** The id of one chart. */
export type ChartId = (typeof CHART_IDS)[number];

/** One part of a bar. `whole`: the bar is not divided. */
export type BarPart = 'female' | 'male' | 'unknown' | 'whole';

/** How many of the elected can have a trait, at worst and at best. */
export interface Spread {
  readonly worst: number;
  readonly best: number;
}

/** The bounds that rules set for a bar, both included; null if there is no bound on that side. */
export interface Need {
  readonly least: number | null;
  readonly most: number | null;
  /** Severity of the strictest rule among them. */
  readonly severity: Severity;
  /** Rule ids, each once. */
  readonly rules: readonly string[];
}

/** One bar of a chart. */
export interface ChartRow {
  /** Message key below `figureRow.<chart>.`, unless there is a `name`. */
  readonly key: string;
  /** Values for its placeholders. */
  readonly params?: MessageParams;
  /** The name of the bar as a user typed it, for bars without a message. */
  readonly name?: string;
  /** Number of people or seats. */
  readonly count: number;
  readonly parts: readonly { readonly part: BarPart; readonly count: number }[];
  /** The numbers that can be elected; null unless there are more candidates than seats. */
  readonly spread: Spread | null;
  readonly need: Need | null;
  /** Whether every possible result meets the need; null if there is no need or the seats are unknown. */
  readonly fit: RangeFit | null;
}

/** Everything that a chart draws and the table below it lists. */
export interface ChartData {
  readonly id: ChartId;
  /** Number of people slated for the committee in the roster. */
  readonly candidates: number;
  /** Seats of the committee that are filled after the congress; null if unknown. */
  readonly seats: number | null;
  readonly rows: readonly ChartRow[];
}
