import type { Waiver } from './waiver';

/** A number, a code or a day (`YYYY-MM-DD`), or a share `n / d` kept as two integers. */
export type ParameterValue = number | string | readonly [number, number];

/** The layers below the centre, highest first. The numbers of the centre are those of the pack. */
export const LAYERS = ['province', 'organisation'] as const;
/** One layer below the centre. */
export type Layer = (typeof LAYERS)[number];

/** Numbers that a province or an organisation sets for one clause of a pack, with the document that allows it. */
export interface LayerSetting {
  readonly layer: Layer;
  /** Name of the organisation whose layer it is, as it was when the setting was made. */
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

/** A setting no longer in force: it was replaced or dropped. */
export interface EndedSetting extends LayerSetting {
  readonly ended: {
    readonly by: LayerSetting['by'];
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly how: 'replaced' | 'dropped';
  };
}

/** What a scheme is judged by: the edition of the rule book and the settings that change it, highest layer first. */
export interface RulesInForce {
  readonly edition: string;
  readonly layers: readonly LayerSetting[];
}

/** The layer that set one number of a clause, where it was not the centre. */
export interface ParameterOrigin extends Omit<LayerSetting, 'pack' | 'clause' | 'values'> {
  readonly parameter: string;
  /** Kind of the clause's check. */
  readonly check: string;
  readonly value: ParameterValue;
  /** The value in the layer above; null where it had no such bound. */
  readonly above: ParameterValue | null;
}
