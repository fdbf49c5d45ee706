import type { Explanation } from '../findings/explanation';
import type { LayerSetting } from '../findings/layerSetting';
import type { Waiver } from '../findings/waiver';
import type { StepRecord } from '../steps/steps';
import type { Row } from '../tables/tableType';
import type { NarrativeNode } from '../text/narrative';
import type { Facts } from './facts';
import type { SectionOutline, TableOutline, Term } from './outline';
import type { SectionStatus } from './sectionStatus';

/** A table with its rows. */
export interface TableSnapshot extends TableOutline {
  /** In display order. */
  readonly rows: readonly Row[];
}

/** A section with its content and state. */
export interface SectionSnapshot extends Omit<SectionOutline, 'tables'> {
  readonly status: SectionStatus;
  readonly narrative: NarrativeNode;
  readonly tables: readonly TableSnapshot[];
  /** Explanations of targets that are not met; absent if there are none. */
  readonly explanations?: readonly Explanation[];
}

/**
 * A whole scheme as plain JSON, from which it can be rebuilt. Its published JSON Schema is `schemes/snapshot.schema.json`.
 */
export interface Snapshot {
  readonly format: 'de-an/snapshot';
  readonly version: 1;
  readonly title: string;
  readonly term: Term;
  readonly template: { readonly id: string; readonly version: number };
  /** Edition of the rule book the scheme is judged by. */
  readonly edition: string;
  /** Settings of the layers below the centre when the rules of the scheme were last updated, highest layer first. */
  readonly layers?: readonly LayerSetting[] | undefined;
  readonly facts: Facts;
  readonly sections: readonly SectionSnapshot[];
  readonly waivers: readonly Waiver[];
  /** Records of the five steps. Absent if there are none, and for people who may not see tallies. */
  readonly steps?: readonly StepRecord[];
}
