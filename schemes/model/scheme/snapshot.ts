import type { Explanation } from '../findings/explanation';
import type { LayerSetting } from '../findings/layerSetting';
import type { Waiver } from '../findings/waiver';
import type { StepRecord } from '../steps/steps';
import type { Row } from '../tables/tableType';
import type { NarrativeNode } from '../text/narrative';
import type { Facts } from './facts';
import type { SectionOutline, TableOutline, Term } from './outline';
import type { SectionStatus } from './sectionStatus';

export interface TableSnapshot extends TableOutline {
  /** In display order. */
  readonly rows: readonly Row[];
}

export interface SectionSnapshot extends Omit<SectionOutline, 'tables'> {
  readonly status: SectionStatus;
  readonly narrative: NarrativeNode;
  readonly tables: readonly TableSnapshot[];
  /** Why targets are not met, by finding; absent where there are none. */
  readonly explanations?: readonly Explanation[];
}

/**
 * A whole scheme as plain JSON, complete enough to rebuild it.
 * Its published JSON Schema is `schemes/snapshot.schema.json`.
 */
export interface Snapshot {
  readonly format: 'de-an/snapshot';
  readonly version: 1;
  readonly title: string;
  readonly term: Term;
  readonly template: { readonly id: string; readonly version: number };
  /** Edition of the rule book the scheme is judged by. */
  readonly edition: string;
  /** Parameters that layers below the centre had set when the scheme last took its rules; highest layer first. */
  readonly layers?: readonly LayerSetting[] | undefined;
  readonly facts: Facts;
  readonly sections: readonly SectionSnapshot[];
  readonly waivers: readonly Waiver[];
  /** Records of the five steps; absent where there are none, and for whoever may not see tallies. */
  readonly steps?: readonly StepRecord[];
}
