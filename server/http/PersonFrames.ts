import { MESSAGE } from '@schemes/doc/protocol';
import { readFrame } from '@server/rooms/audience/readFrame';
import { messageYjsUpdate } from 'y-protocols/sync';

/**
 * Tells the frames that a person causes from those that an open tab sends by itself: requests for the state, its answer
 * to the server's request, and presence that it renews every 15 seconds without a change.
 */
export class PersonFrames {
  #presence: string | null = null;

  /** Whether a person caused this frame of the socket: a change, or presence that has moved. */
  isByPerson(frame: Uint8Array): boolean {
    if (frame[0] === MESSAGE.sync) return frame[1] === messageYjsUpdate;
    if (frame[0] !== MESSAGE.awareness) return false;
    const read = readFrame(frame);
    if (read?.kind !== 'presence') return false;
    const presence = JSON.stringify(read.entries.map(({ client, state }) => [client, state]));
    const isFirst = this.#presence === null;
    const hasMoved = presence !== this.#presence;
    this.#presence = presence;
    // A tab announces itself whenever it connects again.
    return hasMoved && !isFirst;
  }
}
