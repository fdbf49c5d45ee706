import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { Snapshot } from '@schemes/model/scheme/snapshot';

/** A scheme's snapshot with its organisation and archive state. */
export interface SchemeHead {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly snapshot: Snapshot;
  /** Who archived it and when (ISO 8601, UTC); null while it is in use. */
  readonly archived: { readonly by: { readonly name: string }; readonly at: string } | null;
  /** Whether only named people may open it. */
  readonly restricted: boolean;
  /** The rules that a new scheme gets now. If they differ from those of the snapshot, there is a newer version. */
  readonly rulesInForce: RulesInForce;
}

/** A scheme as the editor opens it. */
export interface OpenScheme extends SchemeHead {
  /** Number of sections and tables of the newest template version that the scheme lacks. */
  readonly missing: number;
}
