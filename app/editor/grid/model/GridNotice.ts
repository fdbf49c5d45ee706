import type { MessageKey } from '@schemes/messages/t';
import type { LeftValue } from './CellsChange';
import type { UnplacedText } from './GridActions';

/** A message to the person about their last command on a table. */
export type GridNotice =
  | { readonly kind: 'said'; readonly word: MessageKey }
  /** The values that were not written, and the number of computed or fixed cells that stayed as they are. */
  | { readonly kind: 'left'; readonly left: readonly LeftValue[]; readonly kept: number }
  | { readonly kind: 'unplaced'; readonly typed: UnplacedText };
