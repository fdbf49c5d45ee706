import { MESSAGE } from '@schemes/doc/protocol';
import { readFrame } from '@server/rooms/audience/readFrame';
import { messageYjsUpdate } from 'y-protocols/sync';

/**
 * Separates the frames of one socket that a person causes from those that an open tab sends by itself. By itself, a tab
 * requests the state, answers the server's request for its state, and sends its unchanged presence every 15 seconds.
 */
export class PersonFrames {
  #presence: string | null = null;

  /** Whether a person caused this frame: an update, or presence that differs from the previous frame of presence. */
  isByPerson(frame: Uint8Array): boolean {
    if (frame[0] === MESSAGE.sync) return frame[1] === messageYjsUpdate;
    if (frame[0] !== MESSAGE.awareness) return false;
    const read = readFrame(frame);
    if (read?.kind !== 'presence') return false;
    const presence = JSON.stringify(read.entries.map(({ client, state }) => [client, state]));
    const isFirst = this.#presence === null;
    const hasMoved = presence !== this.#presence;
    this.#presence = presence;
    // The first presence of a socket is the tab announcing itself.
    return hasMoved && !isFirst;
  }
}
