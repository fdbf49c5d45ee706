import { checkShape } from '@schemes/doc/checkShape';
import { readOutline } from '@schemes/doc/outlineRoot';
import { type Touched, touchedRoots } from '@schemes/doc/touchedRoots';
import type { Outline } from '@schemes/model/scheme/outline';
import type { Refusal } from '@schemes/policy/Result';
import { MEASURES } from '@server/runtime/measures';
import { type LogBase, type LogRecord, SERVER_ACTOR } from '@server/store/log/UpdateLog';
import * as Y from 'yjs';
import type { DocumentEncoder } from './DocumentEncoder';
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
/** Most bytes that merging rewrites at a time. Merging this much takes about 3 ms. */
const MAX_MERGED_BYTES = 64 * 1024;
/**
 * A document of at most this size is encoded at once, which takes about 5 ms. A larger one is encoded only by a
 * `DocumentEncoder`: 2,000 rows take tens of milliseconds.
 */
export const ENCODE_AT_ONCE_BYTES = 256 * 1024;
/** A client that lacks more structs than this gets the whole document, because encoding them would take more than 5 ms. */
const MAX_ENCODED_STRUCTS = 5_000;
/** Largest encoded size of a scheme's document: about a hundred times an ordinary scheme. */
export const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;

/** Sizes of an encoded document, bytes. */
export interface DocumentLimits {
  readonly maxBytes: number;
  /** Up to this size, the document is encoded at once. */
  readonly encodeAtOnce: number;
}

const DOCUMENT_LIMITS: DocumentLimits = { maxBytes: MAX_DOCUMENT_BYTES, encodeAtOnce: ENCODE_AT_ONCE_BYTES };

/**
 * The document of a room. It applies an update, checks what the update changed, and after a refusal rebuilds the
 * document from the accepted updates. All of this happens in one turn of the event loop, so nobody sees a refused
 * change.
 */
export class LiveDoc {
  readonly #limits: DocumentLimits;
  #outline: Outline;
  #doc: Y.Doc;
  /**
   * Merged updates. The content of the document is that of `#compacted` and `#pending`, in this order. This array is
   * replaced and never changed, so callers may keep it.
   */
  #compacted: readonly Uint8Array[];
  /** Updates accepted since the last merge, each by itself. */
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  /** The updates of `#compacted` before this index are not merged with later ones: they are being encoded as a whole. */
  #mergeFrom = 1;
  /** The account of each client id. */
  readonly #owners: Map<number, string>;
  /** Total size of `#compacted` and `#pending`. */
  #bytes: number;

  /** Throws when the stored document is not a complete scheme of this layout. */
  constructor(base: LogBase, records: readonly LogRecord[], limits = DOCUMENT_LIMITS) {
    this.#limits = limits;
    this.#owners = new Map(base.owners);
    this.#compacted = [base.update];
    this.#bytes = base.update.length;
    this.#doc = readDocument([base.update, ...records.map((record) => record.update)]);
    for (const { actor, update } of records) {
      this.#recordOwner(Y.parseUpdateMeta(update).to.keys(), actor);
      this.#keep(update);
    }
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

  /**
   * What a client with this state vector lacks, as updates to be applied in this order. A client that lacks more than half of
   * the structs, or more than `MAX_ENCODED_STRUCTS`, gets the whole document.
   */
  since(stateVector: Uint8Array): readonly Uint8Array[] {
    const { lacked, all } = this.#structsSince(stateVector);
    if (lacked > Math.min(MAX_ENCODED_STRUCTS, all / 2)) return this.state();
    const update = Y.encodeStateAsUpdate(this.#doc, stateVector);
    MEASURES.encoded.record(update.length);
    return [update];
  }

  /** The whole document as updates, to be applied in this order. Until the document changes, returns the same updates. */
  state(): readonly Uint8Array[] {
    if (this.#isWhole()) return this.#compacted;
    if (this.#bytes <= this.#limits.encodeAtOnce) this.#compact();
    else this.#mergePending();
    return this.#compacted;
  }

  /**
   * Takes the document as it is now and returns a function that encodes it as one update. A small document is encoded at
   * once, a larger one by `encoder` while edits go on; it then replaces the updates from which it was made.
   */
  freeze(encoder: DocumentEncoder): () => Promise<Uint8Array> {
    const frozen = this.state();
    const last = frozen.at(-1);
    this.#mergeFrom = frozen.length;
    return async () => {
      if (frozen.length === 1 && last) return last;
      const whole = await encoder.merge(frozen);
      // If another call has encoded the document meanwhile, these updates are replaced already.
      if (this.#compacted[frozen.length - 1] === last) this.#replaceFirst(frozen.length, whole);
      return whole;
    };
  }

  /**
   * Copies of the updates that make the document. Each has a buffer of its own, which can be transferred to a thread.
   */
  updates(): readonly Uint8Array[] {
    return [...this.#compacted, ...this.#pending].map((update) => update.slice());
  }

  destroy(): void {
    this.#doc.destroy();
  }

  #refusalOfSize(added: number): Refusal | null {
    const { maxBytes } = this.#limits;
    if (this.#bytes + added <= maxBytes) return null;
    return { code: 'refusal.documentFull', params: { megabytes: Math.floor(maxBytes / 1_048_576) } };
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
    const update = merge(updates);
    this.#recordOwner(authors, actor);
    this.#keep(update);
    return { kind: 'accepted', update, tidied, actor };
  }

  /** Keeps an accepted update. */
  #keep(update: Uint8Array): void {
    this.#bytes += update.length;
    if (update.length > MAX_MERGED_BYTES) this.#mergePending();
    this.#pending.push(update);
    this.#pendingBytes += update.length;
    const isFull = this.#pending.length > MAX_PENDING_UPDATES || this.#pendingBytes > MAX_MERGED_BYTES;
    if (isFull) this.#mergePending();
  }

  /**
   * Merges the pending updates, and with them earlier ones that are not much larger. So a thousand edits are a few updates,
   * each edit is merged a few times only, and no call takes more than a few milliseconds.
   */
  #mergePending(): void {
    if (this.#pending.length === 0) return;
    let merged = merge(this.#pending);
    let kept = this.#compacted;
    for (let last = kept.at(-1); last && kept.length > this.#mergeFrom; last = kept.at(-1)) {
      if (last.length > 2 * merged.length || last.length + merged.length > MAX_MERGED_BYTES) break;
      merged = merge([last, merged]);
      kept = kept.slice(0, -1);
    }
    this.#compacted = [...kept, merged];
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  /** Whether the document is one update. */
  #isWhole(): boolean {
    return this.#compacted.length === 1 && this.#pending.length === 0;
  }

  #compact(): void {
    const whole = Y.encodeStateAsUpdate(this.#doc);
    MEASURES.encoded.record(whole.length);
    this.#pending = [];
    this.#pendingBytes = 0;
    this.#replaceFirst(this.#compacted.length, whole);
  }

  /** How many structs a client with this state vector lacks, and how many there are. */
  #structsSince(stateVector: Uint8Array): { readonly lacked: number; readonly all: number } {
    const known = Y.decodeStateVector(stateVector);
    const { store } = this.#doc;
    let lacked = 0;
    let all = 0;
    for (const [client, structs] of store.clients) {
      const clock = known.get(client) ?? 0;
      all += structs.length;
      if (clock < Y.getState(store, client)) lacked += structs.length - Y.findIndexSS(structs, clock);
    }
    return { lacked, all };
  }

  /** Replaces the first updates by one with the same content. */
  #replaceFirst(count: number, whole: Uint8Array): void {
    this.#compacted = [whole, ...this.#compacted.slice(count)];
    this.#mergeFrom = 1;
    this.#bytes = [...this.#compacted, ...this.#pending].reduce((sum, { length }) => sum + length, 0);
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

/** Merges updates; a single one stays as it is. */
function merge(updates: readonly Uint8Array[]): Uint8Array {
  const [first] = updates;
  return first && updates.length === 1 ? first : Y.mergeUpdates([...updates]);
}
