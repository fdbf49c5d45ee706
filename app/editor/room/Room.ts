import { readOutline } from '@schemes/doc/outlineRoot';
import { CLOSE, MESSAGE } from '@schemes/doc/protocol';
import { readStatus } from '@schemes/doc/readSnapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import type { Refusal } from '@schemes/policy/Result';
import * as decoding from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { type ImeGate, imeGate } from './imeGate';
import { type LostEntry, LostWorkStore } from './LostWorkStore';
import { listenToTyping } from './listenToTyping';
import { putBack, type RewriteNarrative } from './putBack';
import { firstSaveState, nextSaveState, type SaveEvent, type SaveState, unsavedEdits } from './saveState';
import { comesAgain, type StopReason, stopReason } from './stopReason';
import { Unsent } from './Unsent';
import { browserUnsentStore } from './UnsentStore';
import { watchedSocket } from './watchedSocket';

/** Origin of every edit a person makes through our own verbs; undo follows it. */
export const MINE = Symbol('mine');

/** Origin of edits that an earlier tab left on this machine, unconfirmed. */
const LEFT_BEHIND = Symbol('left behind');

/** A session with the document and its connection: a refusal ends it and begins another. */
export interface DocSession {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
}

/** The room as the page sees it. A new object after each change. */
export interface RoomView {
  readonly session: DocSession;
  /** The document has been loaded from the room at least once. */
  readonly ready: boolean;
  readonly save: SaveState;
  readonly stop: StopReason | null;
  /** The last refusal, until it is dismissed. */
  readonly refusal: Refusal | null;
  /** What I wrote and the room has not taken, until it is sent or dropped. */
  readonly lost: readonly LostEntry[];
  /** All of it outlives the page. */
  readonly lostKept: boolean;
  /** Lost work that the server has confirmed as notes, until that is dismissed. */
  readonly sent: readonly LostEntry[];
  /** Counts the room's word that there are other notes to be read. */
  readonly notesHeard: number;
}

export interface RoomOptions {
  /** `ws://host/sync` */
  readonly url: string;
  readonly scheme: string;
  /** Account id: what it left unconfirmed on this machine is given to nobody else. */
  readonly account: string;
  readonly rewrite: RewriteNarrative;
  /** My rights may have changed: ask the server again. */
  readonly onRightsChanged: () => void;
}

/** Refusals closer together than this come from the content itself; it is shown, not put back. */
const TOO_SOON = 10_000;

/**
 * The live document of one scheme: the stock y-websocket provider with our saved state, our refusals,
 * and a pause for remote changes while a letter is being composed.
 */
export class Room {
  private view: RoomView;
  private readonly listeners = new Set<() => void>();
  private gate: ImeGate;
  private readonly unlisten: () => void;
  private pendingRefusal: Refusal | null = null;
  private refusedAt = Number.NEGATIVE_INFINITY;
  /** The document of the session before, while its unsaved content waits for the new one to load. */
  private orphan: { readonly doc: Y.Doc; readonly back: boolean } | null = null;

  /** State vector of what is on the server's disk; null until the room has been heard. */
  private durable: Uint8Array | null = null;
  private readonly unsent: Unsent;
  private readonly lost: LostWorkStore;
  /** Once for this page: what the room refused then is on the screen, not to be tried again. */
  private tookIn = false;

  constructor(private readonly options: RoomOptions) {
    const session = this.begin();
    const kept = {
      store: browserUnsentStore(),
      owner: `${options.account}/${options.scheme}`,
      onFault: (error: unknown) => console.warn('Unconfirmed edits could not be kept on this machine', error),
    };
    this.lost = new LostWorkStore({
      ...kept,
      onChange: () => this.set({ lost: this.lost.entries, lostKept: this.lost.allKept }),
    });
    this.unsent = new Unsent({
      ...kept,
      tab: String(session.doc.clientID),
      unsent: () => this.unsentUpdate(),
      later: (act, ms) => setTimeout(act, ms),
    });
    this.gate = imeGate(session.provider as never);
    this.view = {
      session,
      ready: false,
      save: firstSaveState(Date.now()),
      stop: null,
      refusal: null,
      lost: [],
      lostKept: true,
      sent: [],
      notesHeard: 0,
    };
    session.provider.connect();
    this.unlisten = listenToTyping(document, () => this.gate);
    window.addEventListener('offline', this.retry);
    window.addEventListener('online', this.retry);
    window.addEventListener('beforeunload', this.leaving);
    window.addEventListener('pagehide', this.hidden);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getView = (): RoomView => this.view;

  dismissRefusal(): void {
    this.set({ refusal: null, sent: [] });
  }

  /** The server has confirmed a note with this work: it leaves this machine. */
  lostIsSent(entry: LostEntry): void {
    const last = this.view.lost.every(({ id }) => id === entry.id);
    this.set({ sent: [...this.view.sent, entry], refusal: last ? null : this.view.refusal });
    void this.lost.drop(entry.id);
  }

  /** The person wants it no more. */
  dropLost(entry: LostEntry): void {
    void this.lost.drop(entry.id);
  }

  /** Tries again after a stop, with everything typed since still in the document. */
  comeBack(): void {
    this.set({ stop: null });
    this.view.session.provider.connect();
  }

  destroy(): void {
    this.unlisten();
    window.removeEventListener('offline', this.retry);
    window.removeEventListener('online', this.retry);
    window.removeEventListener('beforeunload', this.leaving);
    window.removeEventListener('pagehide', this.hidden);
    this.unsent.flush();
    this.end(this.view.session);
    this.view.session.doc.destroy();
  }

  private begin(): DocSession {
    const doc = new Y.Doc();
    // What an ended session still reports (a late close, a letter typed into the old text) says nothing of this one.
    const note = (event: SaveEvent) => {
      if (!this.view || this.view.session.doc === doc) this.note(event);
    };
    // Heard before the provider's own listener sends the edit, so that the frame is counted for it.
    doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== provider) note({ kind: 'edited', at: Date.now() });
    });
    const provider: WebsocketProvider = new WebsocketProvider(this.options.url, this.options.scheme, doc, {
      connect: false,
      disableBc: true,
      shouldReconnect: (event) => comesAgain(event.code),
      WebSocketPolyfill: watchedSocket({
        opened: () => note({ kind: 'opened' }),
        sent: () => note({ kind: 'sent' }),
      }),
    });
    const session: DocSession = { doc, provider };
    const handlers = provider.messageHandlers as ((encoder: unknown, decoder: decoding.Decoder) => void)[];
    handlers[MESSAGE.durable] = (_encoder, decoder) => {
      this.durable = decoding.readVarUint8Array(decoder);
      note({ kind: 'durable', frames: decoding.readVarUint(decoder) });
    };
    handlers[MESSAGE.notes] = () => this.set({ notesHeard: this.view.notesHeard + 1 });
    handlers[MESSAGE.refused] = (_encoder, decoder) => {
      this.pendingRefusal = JSON.parse(decoding.readVarString(decoder)) as Refusal;
    };
    provider.on('sync', (synced: boolean) => {
      if (synced) this.synced(session);
    });
    provider.on('connection-close', (event: CloseEvent | null) => {
      note({ kind: 'closed', at: Date.now() });
      if (event?.code === CLOSE.comeAgain) this.options.onRightsChanged();
    });
    provider.on('closed', ({ code }: { code: number }) => {
      if (code === CLOSE.refused) this.refused();
      else this.set({ stop: stopReason(code) });
    });
    return session;
  }

  private end({ provider }: DocSession): void {
    this.gate.destroy();
    provider.destroy();
  }

  private synced(session: DocSession): void {
    if (session !== this.view.session) return;
    this.note({ kind: 'synced' });
    const { orphan } = this;
    this.orphan = null;
    if (!readOutline(session.doc)) {
      this.set({ stop: 'otherBuild' });
      session.provider.disconnect();
      return;
    }
    if (orphan) this.adopt(orphan, session.doc);
    if (this.view.ready) return;
    this.durable ??= Y.encodeStateVector(session.doc);
    this.set({ ready: true });
    void this.takeIn(session);
  }

  /** Brings back what an earlier tab wrote and the room never confirmed. Rights and locks are judged anew by the room. */
  private async takeIn(session: DocSession): Promise<void> {
    if (this.tookIn) return;
    this.tookIn = true;
    await this.lost.takeIn();
    for (const update of await this.unsent.leftBehind()) {
      if (session !== this.view.session) return;
      Y.applyUpdate(session.doc, update, LEFT_BEHIND);
    }
    this.settle();
  }

  private unsentUpdate(): Uint8Array | null {
    const { session, save } = this.view;
    if (!this.durable || unsavedEdits(save) === 0) return null;
    return Y.encodeStateAsUpdate(session.doc, this.durable);
  }

  private settle(): void {
    const { ready, save, lostKept } = this.view;
    // Where lost work could not be set aside, the edits it was sorted from stay.
    if (ready && save.online && lostKept && unsavedEdits(save) === 0) this.unsent.confirmed();
  }

  private adopt(orphan: { readonly doc: Y.Doc; readonly back: boolean }, live: Y.Doc): void {
    const outline = readOutline(live);
    if (!outline) return;
    const open = (section: string) => orphan.back && isOpen(readStatus(live, section).state);
    const lost = putBack(orphan.doc, live, outline, open, this.options.rewrite);
    void this.lost.add(lost, (put) => this.unsent.setAside(put)).then(() => this.settle());
  }

  private refused(): void {
    const refusal = this.pendingRefusal ?? { code: 'refusal.badFrame' };
    this.pendingRefusal = null;
    const now = Date.now();
    const back = refusal.code !== 'refusal.badShape' && now - this.refusedAt > TOO_SOON;
    this.refusedAt = now;
    const old = this.view.session;
    this.end(old);
    this.orphan = { doc: old.doc, back };
    const session = this.begin();
    this.gate = imeGate(session.provider as never);
    this.set({ session, ready: false, save: firstSaveState(now), refusal });
    session.provider.connect();
  }

  private note(event: SaveEvent): void {
    // The first frames of a connection are told while the view is being made.
    if (!this.view) return;
    const save = nextSaveState(this.view.save, event);
    if (save !== this.view.save) this.set({ save });
    if (event.kind === 'edited') this.unsent?.edited();
    if (event.kind === 'durable') this.settle();
  }

  private set(change: Partial<RoomView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }

  /** The machine's network went or came: the old socket would only notice after half a minute. */
  private readonly retry = () => {
    const { session, stop } = this.view;
    if (stop) return;
    session.provider.disconnect();
    session.provider.connect();
  };

  private readonly hidden = () => this.unsent.flush();

  private readonly leaving = (event: BeforeUnloadEvent) => {
    // A cell that is being typed into is committed first, so that its text counts as unsaved.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (unsavedEdits(this.view.save) > 0 || !this.view.lostKept) event.preventDefault();
  };
}
