import type { LayeredRule } from '@schemes/layers/layeredRules';
import type { EndedSetting, LayerSetting } from '@schemes/model/layerSetting';
import type { Result } from '@schemes/policy/Result';
import type { Organisation } from './Organisation';

/** Rules by layers: the administrator's. */
export interface Layers {
  /** The rules of a pack, or of `common`, as an organisation has them. */
  page(organisation: string, pack: string): Result<LayerPage>;
  /** Sets numbers of one clause (typed text by parameter path), citing the document that allows it. */
  set(
    organisation: string,
    given: {
      readonly pack: string;
      readonly clause: string;
      readonly typed: Readonly<Record<string, string>>;
      readonly provision: LayerSetting['provision'];
    },
  ): Promise<Result<null>>;
  /** Ends what the organisation itself set for a clause. */
  drop(organisation: string, pack: string, clause: string): Promise<Result<null>>;
}

export interface LayerPage {
  readonly organisation: Organisation;
  /** Names from below the centre down to the organisation. */
  readonly chain: readonly string[];
  readonly pack: string;
  readonly rules: readonly LayeredRule[];
  /** Settings for clauses that the pack does not have any more. */
  readonly orphans: readonly LayerSetting[];
  /** What the organisation and those above it set before, the last ended first. */
  readonly ended: readonly EndedSetting[];
}
