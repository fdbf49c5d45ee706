import * as Y from 'yjs';

/**
 * How long it can take until another person has received an edit: the connection may be slow, or a composition on that
 * person's machine may delay it.
 */
const MAX_UNSEEN_MS = 8000;

interface Edit {
  readonly number: number;
  /** This person's Yjs clock before the edit and after it. */
  readonly from: number;
  readonly to: number;
  /** Letters that the edit deleted, by client and clock. */
  readonly erased: ReadonlyMap<string, string>;
  /** When the edit was sent; `Infinity` while there is no connection. */
  at: number;
}

/** This person's last edits in order, which other people may not have seen when they changed blocks. */
export class RecentEdits {
  #edits: Edit[] = [];
  #last = 0;

  /** Records an edit of this person; called from `afterTransaction`, while the deleted letters can still be read. */
  record(transaction: Y.Transaction, now: number, online: boolean): void {
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

  /** Marks the waiting edits as sent. Called when the connection is restored and both sides are in sync. */
  synced(now: number): void {
    for (const edit of this.#edits) if (edit.at > now) edit.at = now;
  }

  /** Forgets edits that everyone has received by now. */
  forget(now: number): void {
    while (this.#edits[0] && this.#edits[0].at < now - MAX_UNSEEN_MS) this.#edits.shift();
  }

  /** The number of the edit that typed a letter of this person; null if the edit is forgotten. */
  typedBy(clock: number): number | null {
    return this.#edits.findLast(({ from, to }) => clock >= from && clock < to)?.number ?? null;
  }

  /** A letter that a recent edit deleted, and the number of that edit; null if none deleted it. */
  erasedBy(client: number, clock: number): { readonly letter: string; readonly edit: number } | null {
    const key = `${client}/${clock}`;
    for (const { erased, number } of this.#edits) {
      const letter = erased.get(key);
      if (letter !== undefined) return { letter, edit: number };
    }
    return null;
  }

  /** Whether no recent edit deleted a letter. */
  get erasesNothing(): boolean {
    return this.#edits.every(({ erased }) => erased.size === 0);
  }
}
