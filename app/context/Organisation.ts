import type { Level } from '@schemes/model/scheme/facts';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly superior: string;
  readonly place: string;
  readonly level: Level;
  /** Id of the organisation above it, where that one is in the register too; absent: the centre is above it. */
  readonly parent?: string;
}
