import type { MessageKey } from '@schemes/messages/t';
import type { UnplacedText } from './GridActions';
import type { LeftValue } from './pasteBlock';

/** What a table tells the person about the last thing they did to it. */
export type GridNotice =
  | { readonly kind: 'said'; readonly word: MessageKey }
  /** Computed or fixed cells that stayed as they are, and values that were not taken. */
  | { readonly kind: 'left'; readonly left: readonly LeftValue[]; readonly kept: number }
  | { readonly kind: 'unplaced'; readonly typed: UnplacedText };
