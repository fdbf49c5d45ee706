import { checkShape } from '@schemes/doc/checkShape';
import { readOutline } from '@schemes/doc/outlineRoot';
import { type Touched, touchedRoots } from '@schemes/doc/touchedRoots';
import type { Outline } from '@schemes/model/scheme/outline';
import type { Refusal } from '@schemes/policy/Result';
import { type LogBase, type LogRecord, SERVER_ACTOR } from '@server/store/log/UpdateLog';
import * as Y from 'yjs';
import { deletesMarksOnly, haveSameNarratives } from './markTidying';
import { readDocument } from './readDocument';

/** The outcome of `tryUpdate`. */
export type Trial =
  | Accepted
  /** `roots`: the names of the roots that the update touched. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly roots: readonly string[] }
  | { readonly kind: 'malformed' };

interface Accepted {
  readonly kind: 'accepted';
  /** Exactly the changes that were added; null when there were none. */
  readonly update: Uint8Array | null;
  /** Whether Yjs also removed surplus format marks, so that the sender needs the merged update too. */
  readonly tidied: boolean;
  /** The account, or `SERVER_ACTOR` where the update only removed surplus format marks. */
  readonly actor: string;
}

/** Most accepted updates that wait to be merged. */
const MAX_PENDING_UPDATES = 200;
/** Largest encoded size of a scheme's document: about a hundred times an ordinary scheme. */
export const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;

/**
 * The document of a room. It applies an update, checks what the update changed, and after a refusal rebuilds the
 * document from the accepted updates. All of this happens in one turn of the event loop, so nobody sees a refused
 * change.
 */
export class LiveDoc {
  readonly #maxBytes: number;
  #outline: Outline;
  #doc: Y.Doc;
  /** Merged updates. The content of the document is that of `#compacted` and `#pending`, in this order. */
  #compacted: Uint8Array[];
  /** Updates accepted since the last merge, each by itself. */
  #pending: Uint8Array[] = [];
  /** The account of each client id. */
  readonly #owners: Map<number, string>;
  /** Total size of `#compacted` and `#pending`. */
  #bytes = 0;

  /** Throws when the stored document is not a complete scheme of this layout. */
  constructor(base: LogBase, records: readonly LogRecord[], maxBytes = MAX_DOCUMENT_BYTES) {
    this.#maxBytes = maxBytes;
    this.#owners = new Map(base.owners);
    this.#compacted = [base.update, ...records.map((record) => record.update)];
    for (const { actor, update } of records) this.#recordOwner(Y.parseUpdateMeta(update).to.keys(), actor);
    this.#bytes = this.#compacted.reduce((sum, update) => sum + update.length, 0);
    this.#doc = this.#build();
    const outline = readOutline(this.#doc);
    if (!outline || this.#doc.store.pendingStructs || this.#doc.store.pendingDs) {
      throw new Error('The stored document is not a complete scheme of this layout');
    }
    this.#outline = outline;
  }

  /** The sections and tables of the scheme. Only the server changes them, with `write`. */
  get outline(): Outline {
    return this.#outline;
  }

  /** For reading only. A refusal replaces this object by another. */
  get doc(): Y.Doc {
    return this.#doc;
  }

  get owners(): ReadonlyMap<number, string> {
    return this.#owners;
  }

  /** Whether a client id belongs to an account other than this one; false for an id that nobody has written under. */
  isForeign(client: number, account: string): boolean {
    return (this.#owners.get(client) ?? account) !== account;
  }

  /**
   * Applies an account's update if it is complete, `judge` allows what it touches, the result has the right shape and the
   * document does not become too large. Otherwise the document has the same content as before the call. An update that only
   * removes surplus format marks is accepted in any case.
   */
  tryUpdate(update: Uint8Array, account: string, judge: (touched: Touched) => Refusal | null): Trial {
    /** What each transaction touched. Usually there is one; Yjs adds another when it removes surplus format marks. */
    const touchedByEach: Touched[] = [];
    let refused: Refusal | null = null;
    let isMarksOnly = true;
    const inspect = (transaction: Y.Transaction) => {
      const touched = touchedRoots(transaction);
      touchedByEach.push(touched);
      isMarksOnly &&= touched.authors.length === 0 && deletesMarksOnly(transaction);
      refused ??= this.#refusalFor(transaction, touched, account, judge);
    };
    const updates: Uint8Array[] = [];
    const collect = (update: Uint8Array) => updates.push(update);
    this.#doc.on('afterTransaction', inspect);
    this.#doc.on('update', collect);
    try {
      Y.applyUpdate(this.#doc, update);
    } catch {
      this.#rebuild();
      return { kind: 'malformed' };
    }
    this.#doc.off('afterTransaction', inspect);
    this.#doc.off('update', collect);
    const isComplete = !this.#doc.store.pendingStructs && !this.#doc.store.pendingDs;
    const authors = touchedByEach.flatMap((touched) => touched.authors);
    const tooLarge = authors.length > 0 ? this.#refusalOfSize(update.length) : null;
    const refusal = isComplete ? (refused ?? tooLarge) : { code: 'refusal.pending' as const };
    if (!refusal) return this.#accept(updates, authors, account);
    const roots = [...new Set(touchedByEach.flatMap((touched) => touched.roots))];
    const attempted = this.#doc;
    this.#rebuild();
    // Yjs clients remove surplus format marks from everything they receive, even where they may not write.
    if (isComplete && isMarksOnly && haveSameNarratives(this.#doc, attempted, roots)) {
      Y.applyUpdate(this.#doc, update);
      return this.#accept(updates, [], SERVER_ACTOR);
    }
    return { kind: 'refused', refusal, roots };
  }

  /** Changes the document as the server. Returns the update; null when nothing changed. */
  write(change: (doc: Y.Doc) => void): Uint8Array | null {
    const updates: Uint8Array[] = [];
    const collect = (update: Uint8Array) => updates.push(update);
    this.#doc.on('update', collect);
    this.#doc.transact(() => change(this.#doc));
    this.#doc.off('update', collect);
    this.#outline = readOutline(this.#doc) ?? this.#outline;
    return this.#accept(updates, [this.#doc.clientID], SERVER_ACTOR).update;
  }

  /** The whole document as one update. It is encoded once after each change; further calls return the same array. */
  encode(): Uint8Array {
    const [whole] = this.#compacted.length === 1 && this.#pending.length === 0 ? this.#compacted : [];
    return whole ?? this.#compact();
  }

  /**
   * The whole document as one or more updates, without merging. Each has a buffer of its own, which can be transferred to a
   * thread.
   */
  updates(): readonly Uint8Array[] {
    return [...this.#compacted, ...this.#pending].map((update) => update.slice());
  }

  destroy(): void {
    this.#doc.destroy();
  }

  #refusalOfSize(added: number): Refusal | null {
    if (this.#bytes + added <= this.#maxBytes) return null;
    return { code: 'refusal.documentFull', params: { megabytes: Math.floor(this.#maxBytes / 1_048_576) } };
  }

  /** Why a transaction is refused; null where `judge` allows what it touched and the shape is right. */
  #refusalFor(
    transaction: Y.Transaction,
    touched: Touched,
    account: string,
    judge: (touched: Touched) => Refusal | null,
  ): Refusal | null {
    const { roots, authors } = touched;
    if (authors.some((author) => this.isForeign(author, account))) return { code: 'refusal.othersClient' };
    if (roots.length === 0 && authors.length === 0) return null;
    const refusal = judge(touched);
    if (refusal) return refusal;
    const problem = checkShape(transaction, this.#outline);
    return problem ? { code: 'refusal.badShape', params: { ...problem } } : null;
  }

  #accept(updates: readonly Uint8Array[], authors: Iterable<number>, actor: string): Accepted {
    const [first] = updates;
    const tidied = updates.length > 1;
    if (!first) return { kind: 'accepted', update: null, tidied, actor };
    const update = tidied ? Y.mergeUpdates([...updates]) : first;
    this.#recordOwner(authors, actor);
    this.#pending.push(update);
    this.#bytes += update.length;
    if (this.#pending.length > MAX_PENDING_UPDATES) this.#mergePending();
    return { kind: 'accepted', update, tidied, actor };
  }

  /**
   * Merges the pending updates alone, because encoding a whole roster of 2,000 people blocks the event loop for tens of
   * milliseconds. Near the size limit it encodes everything, because that drops deleted content.
   */
  #mergePending(): void {
    if (this.#bytes > this.#maxBytes / 2) {
      this.#compact();
      return;
    }
    this.#compacted.push(Y.mergeUpdates(this.#pending));
    this.#pending = [];
  }

  #compact(): Uint8Array {
    const whole = Y.encodeStateAsUpdate(this.#doc);
    this.#compacted = [whole];
    this.#pending = [];
    this.#bytes = whole.length;
    return whole;
  }

  #recordOwner(clients: Iterable<number>, account: string): void {
    for (const client of clients) if (!this.#owners.has(client)) this.#owners.set(client, account);
  }

  /** Replaces the document by one that is built from the accepted updates. */
  #rebuild(): void {
    const { clientID } = this.#doc;
    this.#doc.destroy();
    this.#doc = this.#build();
    this.#doc.clientID = clientID;
  }

  #build(): Y.Doc {
    return readDocument([...this.#compacted, ...this.#pending]);
  }
}
