import type { BODY_KINDS, Level, Place } from '../model/scheme/facts';

/** Where a clause applies: every condition that it states must be met. */
export interface Scope {
  readonly levels?: readonly Level[] | undefined;
  readonly places?: readonly Place[];
  readonly exceptPlaces?: readonly Place[];
  readonly bodyKinds?: readonly (typeof BODY_KINDS)[number][];
  /** Formed from two or more units, or not. */
  readonly merged?: boolean;
  /** The committee is appointed by the level above instead of elected (merged units from 14/4/2025), or not. */
  readonly appointed?: boolean;
}
