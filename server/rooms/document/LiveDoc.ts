import { checkShape } from '@schemes/doc/checkShape';
import { readOutline } from '@schemes/doc/outlineRoot';
import { type Touched, touchedRoots } from '@schemes/doc/touchedRoots';
import type { Outline } from '@schemes/model/scheme/outline';
import type { Refusal } from '@schemes/policy/Result';
import { type LogBase, type LogRecord, SERVER_ACTOR } from '@server/store/log/UpdateLog';
import * as Y from 'yjs';
import { deletesMarksOnly, readsTheSame } from './markTidying';
import { readDocument } from './readDocument';

/** The outcome of `tryUpdate`. */
export type Trial =
  /**
   * `update`: exactly the changes it added; null when it added none. `tidied`: Yjs also removed surplus format marks,
   * so the sender needs the merged update too. `actor`: the account, or the server where only marks were removed.
   */
  | {
      readonly kind: 'accepted';
      readonly update: Uint8Array | null;
      readonly tidied: boolean;
      readonly actor: string;
    }
  | {
      readonly kind: 'refused';
      readonly refusal: NonNullable<Refusal | null>;
      readonly roots: readonly string[];
    }
  | { readonly kind: 'malformed' };

/** Accepted updates kept separately before they are merged. */
const MAX_PENDING_UPDATES = 200;
/** Largest encoded size of a scheme's document: about a hundred times an ordinary scheme. */
export const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;

/**
 * The document of a room. It applies an update, judges what the update changed, and on refusal rebuilds the document
 * from the accepted updates. All of this happens in one turn of the event loop, so nobody sees a refused change.
 */
export class LiveDoc {
  readonly #maxBytes: number;
  #outline: Outline;
  #doc: Y.Doc;
  /** Everything accepted: first merged updates, then each recent one in `#pending`. */
  #compacted: Uint8Array[];
  #pending: Uint8Array[] = [];
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

  /** The current skeleton. Only the server changes it, with `write`. */
  get outline(): Outline {
    return this.#outline;
  }

  /** For reading only. A refusal replaces it by another object. */
  get doc(): Y.Doc {
    return this.#doc;
  }

  get owners(): ReadonlyMap<number, string> {
    return this.#owners;
  }

  /** Whether a client id belongs to an account other than this one. */
  isForeign(client: number, account: string): boolean {
    return (this.#owners.get(client) ?? account) !== account;
  }

  /** Applies an account's update if `judge` allows what it touches and the result has the right shape. */
  tryUpdate(update: Uint8Array, account: string, judge: (touched: Touched) => Refusal | null): Trial {
    /** One entry per transaction: usually one; Yjs adds another when it removes surplus format marks. */
    const seen: Touched[] = [];
    let verdict: Refusal | null = null;
    let isMarksOnly = true;
    const inspect = (transaction: Y.Transaction) => {
      const touched = touchedRoots(transaction);
      seen.push(touched);
      isMarksOnly &&= touched.authors.length === 0 && deletesMarksOnly(transaction);
      verdict ??= this.#judge(transaction, touched, account, judge);
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
    const isWhole = !this.#doc.store.pendingStructs && !this.#doc.store.pendingDs;
    const authors = seen.flatMap((touched) => touched.authors);
    const isFull = authors.length > 0 && this.#bytes + update.length > this.#maxBytes;
    const full = isFull
      ? {
          code: 'refusal.documentFull' as const,
          params: { megabytes: Math.floor(this.#maxBytes / 1_048_576) },
        }
      : null;
    const refusal = isWhole ? (verdict ?? full) : { code: 'refusal.pending' as const };
    if (!refusal) return this.#accept(updates, authors, account);
    const roots = [...new Set(seen.flatMap((touched) => touched.roots))];
    const attempted = this.#doc;
    this.#rebuild();
    // Yjs clients remove surplus format marks from everything they receive, even where they may not write.
    if (isWhole && isMarksOnly && readsTheSame(this.#doc, attempted, roots)) {
      Y.applyUpdate(this.#doc, update);
      return this.#accept(updates, [], SERVER_ACTOR);
    }
    return { kind: 'refused', refusal, roots };
  }

  /** Makes a change of the server's own and returns its update; null when it changed nothing. */
  write(change: (doc: Y.Doc) => void): Uint8Array | null {
    const updates: Uint8Array[] = [];
    const collect = (update: Uint8Array) => updates.push(update);
    this.#doc.on('update', collect);
    this.#doc.transact(() => change(this.#doc));
    this.#doc.off('update', collect);
    this.#outline = readOutline(this.#doc) ?? this.#outline;
    return this.#accept(updates, [this.#doc.clientID], SERVER_ACTOR).update;
  }

  /** The whole document as one update. The result is kept, so the next call is free. */
  encode(): Uint8Array {
    const [whole] = this.#compacted.length === 1 && this.#pending.length === 0 ? this.#compacted : [];
    return whole ?? this.#compact();
  }

  /** The whole document as several updates, without merging. Each has its own buffer, so it can be transferred. */
  updates(): readonly Uint8Array[] {
    return [...this.#compacted, ...this.#pending].map((update) => update.slice());
  }

  destroy(): void {
    this.#doc.destroy();
  }

  #judge(
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

  #accept(updates: readonly Uint8Array[], authors: Iterable<number>, actor: string) {
    const [first] = updates;
    const tidied = updates.length > 1;
    if (!first) return { kind: 'accepted', update: null, tidied, actor } as const;
    const update = tidied ? Y.mergeUpdates([...updates]) : first;
    this.#recordOwner(authors, actor);
    this.#pending.push(update);
    this.#bytes += update.length;
    if (this.#pending.length > MAX_PENDING_UPDATES) this.#mergePending();
    return { kind: 'accepted', update, tidied, actor } as const;
  }

  /**
   * Merges the pending updates and leaves the compacted ones: encoding a whole roster of 2,000 blocks the event loop
   * for tens of milliseconds. When the size limit is near it encodes everything, because that drops deleted content.
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
