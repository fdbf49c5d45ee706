import { blocRanges } from './blocRanges';
import { byMerger } from './byMerger';
import { cellCommittee } from './cellCommittee';
import { cellMembers } from './cellMembers';
import { cut } from './cut';
import { declared } from './declared';
import { factMax } from './factMax';
import { frozen } from './frozen';
import { mergedSize } from './mergedSize';
import { range } from './range';
import { standingExists } from './standingExists';
import { third } from './third';

/** Every check of the family. */
export const SIZE_CHECKS = [
  range,
  byMerger,
  factMax,
  cut,
  mergedSize,
  third,
  standingExists,
  cellCommittee,
  cellMembers,
  declared,
  blocRanges,
  frozen,
] as const;
