import type { BODY_KINDS, Level, Place } from '../model/scheme/facts';

/** The organisations that a clause applies to: those that meet every condition that is present. */
export interface Scope {
  readonly levels?: readonly Level[] | undefined;
  readonly places?: readonly Place[];
  readonly exceptPlaces?: readonly Place[];
  readonly bodyKinds?: readonly (typeof BODY_KINDS)[number][];
  /** Whether the organisation is merged from two or more units. */
  readonly merged?: boolean;
  /**
   * Whether the level above appoints the committee, so that the congress does not elect it (merged units from
   * 14/4/2025).
   */
  readonly appointed?: boolean;
}
