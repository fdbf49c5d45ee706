import { complete } from './complete';
import { everyone } from './everyone';
import { filedInTime } from './filedInTime';
import { floorSupport } from './floorSupport';

/** Every check of the family. */
export const DOSSIER_CHECKS = [complete, floorSupport, filedInTime, everyone] as const;
