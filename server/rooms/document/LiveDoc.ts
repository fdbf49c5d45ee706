import { checkShape } from '@schemes/doc/checkShape';
import { readOutline } from '@schemes/doc/outlineRoot';
import { type Touched, touchedRoots } from '@schemes/doc/touchedRoots';
import type { Outline } from '@schemes/model/scheme/outline';
import type { Refusal } from '@schemes/policy/Result';
import { type LogBase, type LogRecord, SERVER_ACTOR } from '@server/store/log/UpdateLog';
import * as Y from 'yjs';
import { deletesMarksOnly, readsTheSame } from './markTidying';
import { readDocument } from './readDocument';

/** What became of an update that was tried. */
export type Trial =
  /**
   * `update` is what it added, and nothing else; null: it said nothing new. `tidied`: Yjs tidied up format marks
   * beside it, so that its sender must hear of it too. `actor`: the account, or the server for tidying alone.
   */
  | {
      readonly kind: 'taken';
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

/** Accepted changes kept one by one before they are put together. */
const MAX_PENDING = 200;
/** Most a scheme's document may take up, bytes as Yjs stores it: some hundred times an ordinary scheme. */
export const MAX_DOCUMENT = 32 * 1024 * 1024;

/**
 * The document of a room. An update is tried on it, judged by what it did, and undone by building the document
 * anew from the accepted pieces where it may not stand: nobody sees it in between, for all of that is one turn.
 */
export class LiveDoc {
  readonly #maxBytes: number;
  #outline: Outline;
  #doc: Y.Doc;
  /** Everything accepted: many changes together, then each of the last ones. */
  #compacted: Uint8Array[];
  #pending: Uint8Array[] = [];
  readonly #owners: Map<number, string>;
  /** Of the pieces together. */
  #bytes = 0;

  /** Throws where the stored document is not a scheme of this layout. */
  constructor(base: LogBase, records: readonly LogRecord[], maxBytes = MAX_DOCUMENT) {
    this.#maxBytes = maxBytes;
    this.#owners = new Map(base.owners);
    this.#compacted = [base.update, ...records.map((record) => record.update)];
    for (const { actor, update } of records) this.#own(Y.parseUpdateMeta(update).to.keys(), actor);
    this.#bytes = this.#compacted.reduce((sum, piece) => sum + piece.length, 0);
    this.#doc = this.#build();
    const outline = readOutline(this.#doc);
    if (!outline || this.#doc.store.pendingStructs || this.#doc.store.pendingDs) {
      throw new Error('The stored document is not a whole scheme of this layout');
    }
    this.#outline = outline;
  }

  /** The skeleton as it stands: the server alone changes it, by `write`. */
  get outline(): Outline {
    return this.#outline;
  }

  /** To read from; it is another object after a refusal. */
  get doc(): Y.Doc {
    return this.#doc;
  }

  get owners(): ReadonlyMap<number, string> {
    return this.#owners;
  }

  /** Whether a client id belongs to another account. */
  isForeign(client: number, account: string): boolean {
    return (this.#owners.get(client) ?? account) !== account;
  }

  /** Tries an update of an account. `judge` is asked for what it touches; after it shapes are checked. */
  try(update: Uint8Array, account: string, judge: (touched: Touched) => Refusal | null): Trial {
    /** Of each transaction: one as a rule, another where Yjs tidies up. */
    const seen: Touched[] = [];
    let verdict: Refusal | null = null;
    let isMarksOnly = true;
    const look = (transaction: Y.Transaction) => {
      const touched = touchedRoots(transaction);
      seen.push(touched);
      isMarksOnly &&= touched.authors.length === 0 && deletesMarksOnly(transaction);
      verdict ??= this.#judge(transaction, touched, account, judge);
    };
    const pieces: Uint8Array[] = [];
    const keep = (piece: Uint8Array) => pieces.push(piece);
    this.#doc.on('afterTransaction', look);
    this.#doc.on('update', keep);
    try {
      Y.applyUpdate(this.#doc, update);
    } catch {
      this.#rebuild();
      return { kind: 'malformed' };
    }
    this.#doc.off('afterTransaction', look);
    this.#doc.off('update', keep);
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
    if (!refusal) return this.#take(pieces, authors, account);
    const roots = [...new Set(seen.flatMap((touched) => touched.roots))];
    const tried = this.#doc;
    this.#rebuild();
    // Yjs clients tidy up surplus format marks of what they receive, wherever it stands and whoever they are.
    if (isWhole && isMarksOnly && readsTheSame(this.#doc, tried, roots)) {
      Y.applyUpdate(this.#doc, update);
      return this.#take(pieces, [], SERVER_ACTOR);
    }
    return { kind: 'refused', refusal, roots };
  }

  /** A change of the server's own. Null: it changed nothing. */
  write(change: (doc: Y.Doc) => void): Uint8Array | null {
    const pieces: Uint8Array[] = [];
    const keep = (piece: Uint8Array) => pieces.push(piece);
    this.#doc.on('update', keep);
    this.#doc.transact(() => change(this.#doc));
    this.#doc.off('update', keep);
    this.#outline = readOutline(this.#doc) ?? this.#outline;
    return this.#take(pieces, [this.#doc.clientID], SERVER_ACTOR).update;
  }

  /** The whole document as one update; the pieces kept are that one then, so that the next to ask costs nothing. */
  whole(): Uint8Array {
    const [whole] = this.#compacted.length === 1 && this.#pending.length === 0 ? this.#compacted : [];
    return whole ?? this.#fold();
  }

  /** The same as some updates, which costs next to nothing; each with a buffer of its own, to be sent away. */
  pieces(): readonly Uint8Array[] {
    return [...this.#compacted, ...this.#pending].map((piece) => piece.slice());
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
    const verdict = judge(touched);
    if (verdict) return verdict;
    const problem = checkShape(transaction, this.#outline);
    return problem ? { code: 'refusal.badShape', params: { ...problem } } : null;
  }

  #take(pieces: readonly Uint8Array[], authors: Iterable<number>, actor: string) {
    const [first] = pieces;
    const tidied = pieces.length > 1;
    if (!first) return { kind: 'taken', update: null, tidied, actor } as const;
    const update = tidied ? Y.mergeUpdates([...pieces]) : first;
    this.#own(authors, actor);
    this.#pending.push(update);
    this.#bytes += update.length;
    if (this.#pending.length > MAX_PENDING) this.#gather();
    return { kind: 'taken', update, tidied, actor } as const;
  }

  /**
   * Puts the last changes together, beside what was compacted before: to write the whole of a roster of 2,000 anew is
   * tens of milliseconds, in which nobody's keystroke goes out. Where little room is left it is done all the same,
   * for what was deleted takes none then.
   */
  #gather(): void {
    if (this.#bytes > this.#maxBytes / 2) {
      this.#fold();
      return;
    }
    this.#compacted.push(Y.mergeUpdates(this.#pending));
    this.#pending = [];
  }

  #fold(): Uint8Array {
    const whole = Y.encodeStateAsUpdate(this.#doc);
    this.#compacted = [whole];
    this.#pending = [];
    this.#bytes = whole.length;
    return whole;
  }

  #own(clients: Iterable<number>, account: string): void {
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
