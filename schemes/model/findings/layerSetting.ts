import type { Waiver } from './waiver';

/** A number, a code or a day (`YYYY-MM-DD`), or a share `n / d` kept as two integers. */
export type ParameterValue = number | string | readonly [number, number];

/** Layers above which stands the centre, whose numbers are the pack's own. */
export const LAYERS = ['province', 'organisation'] as const;
export type Layer = (typeof LAYERS)[number];

/** Numbers that a province or an organisation sets for one clause of a pack, with the document that allows it. */
export interface LayerSetting {
  readonly layer: Layer;
  /** Name of the organisation whose layer it is, as it stood when it was set. */
  readonly organisation: string;
  /** Id of the pack, or `common`. */
  readonly pack: string;
  /** `clauseKey` of the clause. */
  readonly clause: string;
  /** New values by parameter path, e.g. `max`, `steps.0.max`. */
  readonly values: Readonly<Record<string, ParameterValue>>;
  readonly provision: Waiver['decision'];
  readonly by: { readonly id: string; readonly name: string };
  /** ISO 8601, UTC; the server's clock. */
  readonly at: string;
}

/** A setting that holds no more: another took its place, or it was dropped. */
export interface EndedSetting extends LayerSetting {
  readonly ended: {
    readonly by: LayerSetting['by'];
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly how: 'replaced' | 'dropped';
  };
}

/** What a scheme is judged by: the edition of the rule book, and the settings above it, highest layer first. */
export interface RulesInForce {
  readonly edition: string;
  readonly layers: readonly LayerSetting[];
}

/** Where one number of a clause came from, when it is not the centre's. */
export interface ParameterOrigin extends Omit<LayerSetting, 'pack' | 'clause' | 'values'> {
  readonly parameter: string;
  /** Kind of the clause's check. */
  readonly check: string;
  readonly value: ParameterValue;
  /** What it was in the layer above; null: there was no such bound. */
  readonly above: ParameterValue | null;
}
