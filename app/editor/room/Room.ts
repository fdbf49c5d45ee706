import { readOutline } from '@schemes/doc/outlineRoot';
import { CLOSE, MESSAGE } from '@schemes/doc/protocol';
import { readStatus } from '@schemes/doc/readSnapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import type { Refusal } from '@schemes/policy/Result';
import * as decoding from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { KEPT_DISCARDED } from '../../kept/keptWork';
import { browserUnsentStore } from '../../kept/UnsentStore';
import { type ImeGate, imeGate } from './imeGate';
import { type LostEntry, LostWorkStore } from './LostWorkStore';
import { listenToTyping } from './listenToTyping';
import type { PutBack } from './putBack';
import { firstSaveState, nextSaveState, type SaveEvent, type SaveState, unsavedEdits } from './saveState';
import { type StopReason, shouldReconnect, stopReason } from './stopReason';
import { Unsent } from './Unsent';
import { watchedSocket } from './watchedSocket';

/** Transaction origin of every edit that this person makes in a table or form; undo managers track it. */
export const MINE = Symbol('mine');

/** Transaction origin of unconfirmed edits that an earlier tab stored on this machine. */
const FROM_EARLIER_TAB = Symbol('from an earlier tab');

/** A document and its connection. A refusal ends the session; a new one replaces it. */
export interface DocSession {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
}

/** The room as the page sees it. A new object after each change. */
export interface RoomView {
  readonly session: DocSession;
  /** Whether this session's document has been loaded from the room. */
  readonly ready: boolean;
  readonly save: SaveState;
  readonly stop: StopReason | null;
  /** The last refusal, until it is dismissed. */
  readonly refusal: Refusal | null;
  /** Edits that the room refused and that could not be put back, until each is sent or dropped. */
  readonly lost: readonly LostEntry[];
  /** Whether all lost work is on this machine's disk. */
  readonly isLostStored: boolean;
  /** Lost work that the server has confirmed as notes, until the notice is dismissed. */
  readonly sent: readonly LostEntry[];
  /** Whether the server refuses every edit because its disk is nearly full. */
  readonly isDiskLow: boolean;
  /** Increases each time the room reports that the notes have changed. */
  readonly notesVersion: number;
}

export interface RoomOptions {
  /** `ws://host/sync` */
  readonly url: string;
  readonly scheme: string;
  /** Account id. Unconfirmed edits on this machine are restored for this account only. */
  readonly account: string;
  /**
   * Loads the code that inserts refused edits again. It needs the schema of the text, which a page loads later than the
   * room.
   */
  readonly loadPutBack: () => Promise<PutBack>;
  /** Called when the user's rights may have changed; they must be fetched again. */
  readonly onRightsChanged: () => void;
}

interface RefusedSession {
  readonly doc: Y.Doc;
  /** Whether its edits may be put back into the new session. */
  readonly mayPutBack: boolean;
}

/**
 * If a second refusal follows within this time, the content itself is at fault. It is then shown to the person and not
 * put back.
 */
const MIN_REFUSAL_INTERVAL_MS = 10_000;

/** Pause before the code that inserts refused edits is loaded again, ms. */
const PUT_BACK_RETRY_MS = 2_000;

/**
 * The live document of one scheme: the y-websocket provider, extended with the save state, refusals, and a pause
 * of remote changes during composition (IME).
 */
export class Room {
  readonly #options: RoomOptions;
  #view: RoomView;
  readonly #listeners = new Set<() => void>();
  #imeGate: ImeGate;
  readonly #stopListening: () => void;
  #pendingRefusal: Refusal | null = null;
  #refusedAt = Number.NEGATIVE_INFINITY;
  /** The document of the refused session, until the new session has loaded. */
  #refusedSession: RefusedSession | null = null;

  /** State vector of what is on the server's disk; null until the room's first message. */
  #durableState: Uint8Array | null = null;
  readonly #unsent: Unsent;
  readonly #lostWork: LostWorkStore;
  /**
   * Whether unsent edits were restored. That happens once for each page: edits that are refused later are shown and
   * must not be sent again.
   */
  #isRestored = false;

  constructor(options: RoomOptions) {
    this.#options = options;
    const session = this.#createSession();
    const storage = {
      store: browserUnsentStore(),
      owner: `${options.account}/${options.scheme}`,
      onFault: (error: unknown) => console.warn('Unconfirmed edits could not be kept on this machine', error),
    };
    this.#lostWork = new LostWorkStore({
      ...storage,
      onChange: () =>
        this.#setView({ lost: this.#lostWork.entries, isLostStored: this.#lostWork.areAllStored }),
    });
    this.#unsent = new Unsent({
      ...storage,
      tab: String(session.doc.clientID),
      unsent: () => this.#unsentUpdate(),
      later: (act, ms) => setTimeout(act, ms),
    });
    this.#imeGate = imeGate(session.provider as never);
    this.#view = {
      session,
      ready: false,
      save: firstSaveState(Date.now()),
      stop: null,
      refusal: null,
      lost: [],
      isLostStored: true,
      isDiskLow: false,
      sent: [],
      notesVersion: 0,
    };
    session.provider.connect();
    this.#stopListening = listenToTyping(document, () => this.#imeGate);
    window.addEventListener('offline', this.#reconnect);
    window.addEventListener('online', this.#reconnect);
    window.addEventListener('beforeunload', this.#onLeaving);
    window.addEventListener('pagehide', this.#onHidden);
    document.addEventListener(KEPT_DISCARDED, this.#onDiscarded);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getView = (): RoomView => this.#view;

  dismissRefusal(): void {
    this.#setView({ refusal: null, sent: [] });
  }

  /** Deletes lost work from this machine. Called when the server has confirmed a note with it. */
  markSent(entry: LostEntry): void {
    const isLast = this.#view.lost.every(({ id }) => id === entry.id);
    this.#setView({ sent: [...this.#view.sent, entry], refusal: isLast ? null : this.#view.refusal });
    void this.#lostWork.drop(entry.id);
  }

  /** Deletes lost work that the person discards. */
  dropLost(entry: LostEntry): void {
    void this.#lostWork.drop(entry.id);
  }

  /** Reconnects after a stop; everything typed since is still in the document. */
  reconnectAfterStop(): void {
    this.#setView({ stop: null });
    this.#view.session.provider.connect();
  }

  destroy(): void {
    this.#stopListening();
    window.removeEventListener('offline', this.#reconnect);
    window.removeEventListener('online', this.#reconnect);
    window.removeEventListener('beforeunload', this.#onLeaving);
    window.removeEventListener('pagehide', this.#onHidden);
    document.removeEventListener(KEPT_DISCARDED, this.#onDiscarded);
    this.#unsent.flush();
    this.#endSession(this.#view.session);
    this.#view.session.doc.destroy();
  }

  #createSession(): DocSession {
    const doc = new Y.Doc();
    // Ignores late events of an ended session, such as its close or a letter typed into its text.
    const recordIfCurrent = (event: SaveEvent) => {
      if (!this.#view || this.#view.session.doc === doc) this.#record(event);
    };
    // Registered before the provider's listener, so that the edit is counted before its frame is sent.
    doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== provider) recordIfCurrent({ kind: 'edited', at: Date.now() });
    });
    const provider: WebsocketProvider = new WebsocketProvider(this.#options.url, this.#options.scheme, doc, {
      connect: false,
      disableBc: true,
      shouldReconnect: (event) => shouldReconnect(event.code),
      WebSocketPolyfill: watchedSocket({
        opened: () => recordIfCurrent({ kind: 'opened' }),
        sent: () => recordIfCurrent({ kind: 'sent' }),
      }),
    });
    const session: DocSession = { doc, provider };
    const handlers = provider.messageHandlers as ((encoder: unknown, decoder: decoding.Decoder) => void)[];
    handlers[MESSAGE.durable] = (_encoder, decoder) => {
      this.#durableState = decoding.readVarUint8Array(decoder);
      if (this.#view.isDiskLow) this.#setView({ isDiskLow: false });
      recordIfCurrent({ kind: 'durable', frames: decoding.readVarUint(decoder) });
    };
    handlers[MESSAGE.notes] = () => this.#setView({ notesVersion: this.#view.notesVersion + 1 });
    handlers[MESSAGE.refused] = (_encoder, decoder) => {
      const refusal = JSON.parse(decoding.readVarString(decoder)) as Refusal;
      // This refusal goes to every client, and the connection stays open or is opened again.
      if (refusal.code === 'refusal.diskLow') this.#setView({ isDiskLow: true });
      else this.#pendingRefusal = refusal;
    };
    provider.on('sync', (synced: boolean) => {
      if (synced) this.#onSynced(session);
    });
    provider.on('connection-close', (event: CloseEvent | null) => {
      recordIfCurrent({ kind: 'closed', at: Date.now() });
      if (event?.code === CLOSE.comeAgain) this.#options.onRightsChanged();
    });
    provider.on('closed', ({ code }: { code: number }) => {
      if (code === CLOSE.refused) this.#onRefused();
      else this.#setView({ stop: stopReason(code) });
    });
    return session;
  }

  #endSession({ provider }: DocSession): void {
    this.#imeGate.destroy();
    provider.destroy();
  }

  #onSynced(session: DocSession): void {
    if (session !== this.#view.session) return;
    this.#record({ kind: 'synced' });
    if (!readOutline(session.doc)) {
      this.#setView({ stop: 'otherBuild' });
      session.provider.disconnect();
      return;
    }
    if (this.#refusedSession) void this.#putBackBefore(session);
    else this.#becomeReady(session);
  }

  /** The new session is shown only after the refused edits were inserted into it or are shown as lost. */
  async #putBackBefore(session: DocSession): Promise<void> {
    const putBack = await this.#options.loadPutBack().catch((error) => {
      console.info('The code that puts refused edits back could not be loaded yet', error);
      return null;
    });
    if (session !== this.#view.session) return;
    if (!putBack) {
      setTimeout(() => this.#onSynced(session), PUT_BACK_RETRY_MS);
      return;
    }
    const refused = this.#refusedSession;
    this.#refusedSession = null;
    if (refused) this.#putBack(putBack, refused, session.doc);
    this.#becomeReady(session);
  }

  #becomeReady(session: DocSession): void {
    if (this.#view.ready) return;
    this.#durableState ??= Y.encodeStateVector(session.doc);
    this.#setView({ ready: true });
    void this.#restoreUnsent(session);
  }

  /** Restores edits of earlier tabs that the room never confirmed. The room checks rights and locks again. */
  async #restoreUnsent(session: DocSession): Promise<void> {
    if (this.#isRestored) return;
    this.#isRestored = true;
    await this.#lostWork.load();
    for (const update of await this.#unsent.updatesOfEarlierTabs()) {
      if (session !== this.#view.session) return;
      Y.applyUpdate(session.doc, update, FROM_EARLIER_TAB);
    }
    this.#dropConfirmed();
  }

  #unsentUpdate(): Uint8Array | null {
    const { session, save } = this.#view;
    if (!this.#durableState || unsavedEdits(save) === 0) return null;
    return Y.encodeStateAsUpdate(session.doc, this.#durableState);
  }

  #dropConfirmed(): void {
    const { ready, save, isLostStored } = this.#view;
    // Lost work is among the unconfirmed edits: they stay on disk until it is stored there separately.
    if (ready && save.online && isLostStored && unsavedEdits(save) === 0) this.#unsent.confirmed();
  }

  #putBack(putBack: PutBack, refused: RefusedSession, live: Y.Doc): void {
    const outline = readOutline(live);
    if (!outline) return;
    const open = (section: string) => refused.mayPutBack && isOpen(readStatus(live, section).state);
    const lost = putBack(refused.doc, live, outline, open);
    void this.#lostWork.add(lost, (put) => this.#unsent.replaceStored(put)).then(() => this.#dropConfirmed());
  }

  #onRefused(): void {
    const refusal = this.#pendingRefusal ?? { code: 'refusal.badFrame' };
    this.#pendingRefusal = null;
    const now = Date.now();
    const mayPutBack = refusal.code !== 'refusal.badShape' && now - this.#refusedAt > MIN_REFUSAL_INTERVAL_MS;
    this.#refusedAt = now;
    const old = this.#view.session;
    this.#endSession(old);
    // A session that is refused before the previous session's edits were inserted has no edits of its own.
    this.#refusedSession = { doc: this.#refusedSession?.doc ?? old.doc, mayPutBack };
    const session = this.#createSession();
    this.#imeGate = imeGate(session.provider as never);
    this.#setView({ session, ready: false, save: firstSaveState(now), refusal });
    session.provider.connect();
  }

  #record(event: SaveEvent): void {
    // The provider reports its first frames while the constructor runs.
    if (!this.#view) return;
    const save = nextSaveState(this.#view.save, event);
    if (save !== this.#view.save) this.#setView({ save });
    if (event.kind === 'edited') this.#unsent?.edited();
    if (event.kind === 'durable') this.#dropConfirmed();
  }

  #setView(change: Partial<RoomView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Reconnects when the network changes: the old socket would notice only after half a minute. */
  readonly #reconnect = () => {
    const { session, stop } = this.#view;
    if (stop) return;
    session.provider.disconnect();
    session.provider.connect();
  };

  readonly #onHidden = () => this.#unsent.flush();

  /**
   * The person signs out and discards unsent edits: from now on nothing is stored, and closing the page needs no
   * confirmation.
   */
  readonly #onDiscarded = () => {
    this.#unsent.stop();
    window.removeEventListener('beforeunload', this.#onLeaving);
  };

  readonly #onLeaving = (event: BeforeUnloadEvent) => {
    // Commits the cell that is being edited, so that its text counts as unsaved.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (unsavedEdits(this.#view.save) > 0 || !this.#view.isLostStored) event.preventDefault();
  };
}
