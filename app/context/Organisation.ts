import type { Level } from '@schemes/model/scheme/facts';

/** A Party organisation of the register. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly superior: string;
  readonly place: string;
  readonly level: Level;
  /** Id of the parent organisation; absent: it is directly below the central level. */
  readonly parent?: string;
}
