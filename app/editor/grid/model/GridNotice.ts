import type { MessageKey } from '@schemes/messages/t';
import type { ChangeReport } from './CellsChange';
import type { UnplacedText } from './GridActions';

/** A message to the person about their last command on a table. */
export type GridNotice =
  | {
      readonly kind: 'said';
      readonly word: MessageKey;
      readonly params?: Readonly<Record<string, string | number>>;
    }
  /** What a change rejected, guessed, renamed, added, or could not edit. */
  | ({ readonly kind: 'report' } & ChangeReport)
  | { readonly kind: 'unplaced'; readonly typed: UnplacedText };
