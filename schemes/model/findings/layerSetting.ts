import type { Waiver } from './waiver';

/** A number, a code, a day (`YYYY-MM-DD`), or a share `n / d` as the integers `[n, d]`. */
export type ParameterValue = number | string | readonly [number, number];

/** The layers below the centre, highest first. The centre's own numbers are in the pack. */
export const LAYERS = ['province', 'organisation'] as const;
/** One layer below the centre. */
export type Layer = (typeof LAYERS)[number];

/** Numbers that a province or an organisation sets for one clause of a pack, with the document that allows it. */
export interface LayerSetting {
  readonly layer: Layer;
  /** Name of the organisation that the layer belongs to, at the time of the setting. */
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

/** A setting that is no longer in force, because it was replaced or removed (`dropped`). */
export interface EndedSetting extends LayerSetting {
  readonly ended: {
    readonly by: LayerSetting['by'];
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly how: 'replaced' | 'dropped';
  };
}

/** What a scheme is judged by: an edition of the rule book, and the settings that change its numbers, highest layer first. */
export interface RulesInForce {
  readonly edition: string;
  readonly layers: readonly LayerSetting[];
}

/** The setting of a layer below the centre that one number of a clause comes from. */
export interface ParameterOrigin extends Omit<LayerSetting, 'pack' | 'clause' | 'values'> {
  readonly parameter: string;
  /** Kind of the clause's check. */
  readonly check: string;
  readonly value: ParameterValue;
  /** The value that it replaced, from the layer above; null if that layer has no such bound. */
  readonly above: ParameterValue | null;
}
