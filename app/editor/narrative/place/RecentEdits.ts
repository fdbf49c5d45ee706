import * as Y from 'yjs';

/** How long another person may not yet have seen what I did, ms: a slow line, and a composition that held them back. */
const UNSEEN = 8000;

interface Edit {
  readonly number: number;
  /** My clock before it and after it. */
  readonly from: number;
  readonly to: number;
  /** Letters it took away, by client and clock. */
  readonly erased: ReadonlyMap<string, string>;
  /** `Infinity` while there was no connection. */
  at: number;
}

/** My last edits, in their order: what others may have changed blocks around without having seen. */
export class RecentEdits {
  #edits: Edit[] = [];
  #last = 0;

  /** Notes an edit of mine; asked from `afterTransaction`, while what it took away can still be read. */
  note(transaction: Y.Transaction, now: number, online: boolean): void {
    const { doc, beforeState, deleteSet } = transaction;
    const from = beforeState.get(doc.clientID) ?? 0;
    const to = Y.getState(doc.store, doc.clientID);
    const erased = new Map<string, string>();
    Y.iterateDeletedStructs(transaction, deleteSet, (struct) => {
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return;
      const { client, clock } = struct.id;
      for (const [i, letter] of struct.content.str.split('').entries())
        erased.set(`${client}/${clock + i}`, letter);
    });
    if (from === to && erased.size === 0) return;
    this.#last += 1;
    const at = online ? now : Number.POSITIVE_INFINITY;
    this.#edits.push({ number: this.#last, from, to, erased, at });
    this.forget(now);
  }

  /** The connection is back and everything was exchanged. */
  synced(now: number): void {
    for (const edit of this.#edits) if (edit.at > now) edit.at = now;
  }

  /** Lets go of what everybody has seen by now. */
  forget(now: number): void {
    while (this.#edits[0] && this.#edits[0].at < now - UNSEEN) this.#edits.shift();
  }

  /** The edit that typed a letter of mine; null where it was long ago. */
  typedBy(clock: number): number | null {
    return this.#edits.findLast(({ from, to }) => clock >= from && clock < to)?.number ?? null;
  }

  /** The letter that one of my edits took away, and which edit. */
  erasedBy(client: number, clock: number): { readonly letter: string; readonly edit: number } | null {
    const key = `${client}/${clock}`;
    for (const { erased, number } of this.#edits) {
      const letter = erased.get(key);
      if (letter !== undefined) return { letter, edit: number };
    }
    return null;
  }

  get erasesNothing(): boolean {
    return this.#edits.every(({ erased }) => erased.size === 0);
  }
}
