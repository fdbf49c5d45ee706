import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Standard } from '@templates/official/standards/standard';
import type { Block } from '@templates/official/text/block';
import { groundBlock, groundsOf } from './openingBlocks';

/** Most grounds that a paper of appointment cites. The scheme itself cites all of them. */
const MAX_GROUNDS = 6;

/** The first legal grounds of the scheme. `isLast`: whether the last of them ends the list. */
export function groundBlocks({ sections }: Snapshot, standard: Standard, isLast = true): readonly Block[] {
  const found = sections.flatMap(({ narrative }) => groundsOf(narrative)).slice(0, MAX_GROUNDS);
  return found.map((ground, i) => groundBlock(ground, isLast && i === found.length - 1, standard));
}
