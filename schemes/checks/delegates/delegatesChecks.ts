import { alternates } from './alternates';
import { congressKind } from './congressKind';
import { congressQuorum } from './congressQuorum';
import { designated } from './designated';
import { exOfficio } from './exOfficio';
import { total } from './total';
import { unitFloor } from './unitFloor';

/** Every check of the family. */
export const DELEGATES_CHECKS = [
  total,
  designated,
  exOfficio,
  alternates,
  congressQuorum,
  unitFloor,
  congressKind,
] as const;
