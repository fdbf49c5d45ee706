import { MESSAGE } from '@schemes/doc/protocol';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Connection, Peer } from '@server/rooms/audience/Connection';
import { presenceFrame, updateFrame } from '@server/rooms/audience/frames';
import type { PresenceEntry } from '@server/rooms/audience/readFrame';
import type { Room } from '@server/rooms/room/Room';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { readSyncMessage, writeSyncStep1 } from 'y-protocols/sync';
import * as Y from 'yjs';

/** A client of a room without a socket, built on the protocol package of the stock client. */
export class FakeClient {
  readonly actor: Actor | null;

  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  /** Update frames sent, as the protocol counts them. */
  sent = 0;
  acknowledged = 0;
  durable: Uint8Array | null = null;
  refusal: { code: string; params: Record<string, unknown>; sections: string[] } | null = null;
  closed: number | null = null;
  synced = false;
  /** The types of all frames received. */
  readonly received: number[] = [];
  #connection: Connection | null = null;
  #room: Room | null = null;
  readonly #inbox: Uint8Array[] = [];

  constructor(actor: Actor | null, doc = new Y.Doc()) {
    this.actor = actor;
    this.doc = doc;
    this.awareness = new Awareness(doc);
    this.awareness.setLocalState(null);
    // A test that fails before it destroys its clients must not keep its process alive.
    this.awareness._checkInterval.unref();
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this && this.#connection) this.sendUpdate(update);
    });
    this.awareness.on('update', ({ added, updated, removed }: Record<string, number[]>) => {
      const changed = [...(added ?? []), ...(updated ?? []), ...(removed ?? [])];
      if (this.#connection) this.#sendPresence(encodeAwarenessUpdate(this.awareness, changed));
    });
  }

  /** Joins like the stock client: asks for the state and announces its presence. */
  join(room: Room, who: () => Actor | null = () => this.actor): this {
    this.closed = null;
    this.refusal = null;
    this.synced = false;
    this.sent = 0;
    this.acknowledged = 0;
    const peer: Peer = {
      send: (frame) => this.#inbox.push(frame),
      sendState: (frames) => {
        for (const { head, update } of frames) this.#inbox.push(Buffer.concat([head, update]));
      },
      isReceivingState: false,
      run: (work) => work(),
      close: (code) => {
        this.#inbox.push(closeFrame(code));
      },
    };
    this.#room = room;
    this.#connection = room.connections.join(peer, who);
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE.sync);
    writeSyncStep1(encoder, this.doc);
    this.sendRaw(encoding.toUint8Array(encoder));
    if (this.awareness.getLocalState() !== null) {
      this.#sendPresence(encodeAwarenessUpdate(this.awareness, [this.doc.clientID]));
    }
    return this;
  }

  leave(): void {
    if (this.#connection) this.#room?.connections.leave(this.#connection);
    this.#connection = null;
  }

  /** Sends raw bytes. */
  sendRaw(bytes: Uint8Array): void {
    if (this.#connection) this.#room?.connections.receive(this.#connection, bytes);
  }

  sendUpdate(update: Uint8Array): void {
    this.sent++;
    this.sendRaw(updateFrame(update));
  }

  sendStates(entries: readonly PresenceEntry[]): void {
    this.sendRaw(presenceFrame(entries));
  }

  /** Reads every received frame. Returns whether there was one. */
  read(): boolean {
    const hasFrames = this.#inbox.length > 0;
    for (const frame of this.#inbox.splice(0)) this.#receive(frame);
    return hasFrames;
  }

  /** Leaves the room and stops the timers of the awareness. */
  destroy(): void {
    this.leave();
    this.awareness.destroy();
  }

  #sendPresence(update: Uint8Array): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE.awareness);
    encoding.writeVarUint8Array(encoder, update);
    this.sendRaw(encoding.toUint8Array(encoder));
  }

  #receive(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === CLOSED) {
      this.closed = decoding.readVarUint(decoder);
      this.#connection = null;
      return;
    }
    this.received.push(type);
    if (type === MESSAGE.sync) this.#receiveSync(decoder);
    else if (type === MESSAGE.awareness) {
      applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), this);
    } else if (type === MESSAGE.durable) {
      this.durable = decoding.readVarUint8Array(decoder);
      this.acknowledged = decoding.readVarUint(decoder);
    } else if (type === MESSAGE.refused) this.refusal = JSON.parse(decoding.readVarString(decoder));
  }

  #receiveSync(decoder: decoding.Decoder): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE.sync);
    const step = readSyncMessage(decoder, encoder, this.doc, this);
    if (step === 1) this.synced = true;
    if (encoding.length(encoder) > 1) {
      this.sent++;
      this.sendRaw(encoding.toUint8Array(encoder));
    }
  }
}

/** A close code is also put into the inbox, so that it keeps its order among the frames, as on a socket. */
const CLOSED = 9999;

function closeFrame(code: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, CLOSED);
  encoding.writeVarUint(encoder, code);
  return encoding.toUint8Array(encoder);
}
