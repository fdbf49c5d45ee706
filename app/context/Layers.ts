import type { LayeredRule } from '@schemes/layers/layeredRules';
import type { EndedSetting, LayerSetting } from '@schemes/model/findings/layerSetting';
import type { Result } from '@schemes/policy/Result';
import type { Organisation } from './Organisation';

/** Rule settings of organisations, for administrators. */
export interface Layers {
  /** Returns the rules of a pack, or of `common`, with the organisation's values. */
  page(organisation: string, pack: string): Result<LayerPage>;
  /** Sets parameters of one clause (typed text by parameter path) and the document that allows them. */
  set(
    organisation: string,
    given: {
      readonly pack: string;
      readonly clause: string;
      readonly typed: Readonly<Record<string, string>>;
      readonly provision: LayerSetting['provision'];
    },
  ): Promise<Result<null>>;
  /** Ends the organisation's own setting for a clause. */
  drop(organisation: string, pack: string, clause: string): Promise<Result<null>>;
}

/** The rules of a pack as an organisation has them, with its settings. */
export interface LayerPage {
  readonly organisation: Organisation;
  /** Names of the organisations from the top down to this one, without the central level. */
  readonly chain: readonly string[];
  readonly pack: string;
  readonly rules: readonly LayeredRule[];
  /** Settings for clauses that the pack no longer has. */
  readonly orphans: readonly LayerSetting[];
  /** Ended settings of the organisation and those above it, the latest first. */
  readonly ended: readonly EndedSetting[];
}
