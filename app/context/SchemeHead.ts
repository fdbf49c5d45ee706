import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { Snapshot } from '@schemes/model/scheme/snapshot';

export interface SchemeHead {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly snapshot: Snapshot;
  /** Who put it into the archive, and when (ISO 8601, UTC); null: it is in use. */
  readonly archived: { readonly by: { readonly name: string }; readonly at: string } | null;
  /** What a scheme begun now would be judged by; another than the snapshot's: there is a newer version. */
  readonly rulesInForce: RulesInForce;
}

/** A scheme as its editor opens it. */
export interface OpenScheme extends SchemeHead {
  /** How many sections and tables the newest version of its template has and the scheme has not. */
  readonly missing: number;
}
