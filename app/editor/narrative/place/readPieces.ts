import type { Schema } from '@tiptap/pm/model';
import * as Y from 'yjs';
import type { RecentEdits } from './RecentEdits';

/** Represents a node without text (a line break, a bound number) among letters. */
export const LEAF = '\uFFFC';

/** Where letters are in a document of the editor: the position before the first, and the index of their block. */
export interface Spot {
  readonly pos: number;
  readonly block: number;
}

/**
 * Neighbouring letters that one author typed one after another. `before` and `after`: where they are before and after a
 * transaction; null: they do not exist then.
 */
export interface Piece {
  readonly client: number;
  readonly clock: number;
  readonly text: string;
  readonly before: Spot | null;
  readonly after: Spot | null;
  /** The number of this person's recent edit that deleted the letter, which was at `before`. */
  readonly erased?: number;
}

/** The letters of a fragment on both sides of a transaction, and where each block's content begins. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly blocksBefore: readonly number[];
  readonly blocksAfter: readonly number[];
}

/** The walk's position in one version of the document, and the starts of the blocks so far. */
class Side {
  pos = 0;
  readonly blocks: number[] = [];

  spot(): Spot {
    return { pos: this.pos, block: this.blocks.length - 1 };
  }
}

/**
 * Reads the letters of a fragment before and after a transaction in one pass over its items. Called from
 * `afterTransaction`, while the items that the transaction deleted still have their content.
 */
export function readPieces(
  fragment: Y.XmlFragment,
  transaction: Y.Transaction,
  schema: Schema,
  recent: RecentEdits,
): Pieces {
  const pieces: Piece[] = [];
  const mayErase = !recent.erasesNothing;
  const before = new Side();
  const after = new Side();
  const wasThere = ({ id, deleted }: Y.Item) =>
    id.clock < (transaction.beforeState.get(id.client) ?? 0) &&
    (!deleted || Y.isDeleted(transaction.deleteSet, id));

  const addPiece = (item: Y.Item, text: string, was: boolean, is: boolean) => {
    const { client, clock } = item.id;
    pieces.push({
      client,
      clock,
      text,
      before: was ? before.spot() : null,
      after: is ? after.spot() : null,
    });
    if (was) before.pos += text.length;
    if (is) after.pos += text.length;
  };

  /** Adds letters that this person had deleted and that another person may have copied. */
  const addErased = ({ id: { client, clock }, length }: Y.Item) => {
    for (let i = 0; i < length && mayErase; i += 1) {
      const erased = recent.erasedBy(client, clock + i);
      if (!erased) continue;
      const { letter: text, edit } = erased;
      pieces.push({ client, clock: clock + i, text, before: before.spot(), after: null, erased: edit });
    }
  };

  const walk = (type: Y.XmlFragment | Y.XmlText, had: boolean, has: boolean) => {
    for (let item = type._start; item !== null; item = item.right) {
      const was = had && wasThere(item);
      const is = has && !item.deleted;
      if (!was && !is) {
        if (had && type instanceof Y.XmlText) addErased(item);
        continue;
      }
      const { content } = item;
      if (content instanceof Y.ContentString) addPiece(item, content.str, was, is);
      else if (content instanceof Y.ContentType) enter(item, content.type, was, is);
    }
  };

  const enter = (item: Y.Item, type: unknown, was: boolean, is: boolean) => {
    if (type instanceof Y.XmlText) return walk(type, was, is);
    if (!(type instanceof Y.XmlElement)) return;
    const node = schema.nodes[type.nodeName];
    if (!node) return;
    if (node.isLeaf) return addPiece(item, LEAF, was, is);
    const step = (side: Side, there: boolean, opens: boolean) => {
      if (!there) return;
      side.pos += 1;
      if (opens && node.isTextblock) side.blocks.push(side.pos);
    };
    step(before, was, true);
    step(after, is, true);
    walk(type, was, is);
    step(before, was, false);
    step(after, is, false);
  };

  walk(fragment, true, true);
  return { pieces, blocksBefore: before.blocks, blocksAfter: after.blocks };
}
