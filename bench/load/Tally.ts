/** Who got which edit, how often and how fast. */
export class Tally {
  readonly #people: number;
  readonly #edits: number;

  /** Edits that came to a client for the first time. */
  delivered = 0;
  /** Times from sending to hearing, ms, of edits sent in the window. */
  readonly times: number[] = [];
  /** When an edit was sent; by room, person, edit. */
  readonly #sentAt: Float64Array;
  /** Whether it came; by room, receiver, sender, edit. */
  readonly #came: Uint8Array;
  #windowFrom = Number.POSITIVE_INFINITY;

  constructor(rooms: number, people: number, edits: number) {
    this.#people = people;
    this.#edits = edits;
    this.#sentAt = new Float64Array(rooms * people * edits);
    this.#came = new Uint8Array(rooms * people * people * edits);
  }

  /** From this moment on times are kept, ms. */
  openWindow(at: number): void {
    this.#windowFrom = at;
  }

  sent(client: number, edit: number, at: number): void {
    this.#sentAt[client * this.#edits + edit] = at;
  }

  /** `client`: number of the receiver over all rooms; `sender`: number of the person in the room. */
  heard(client: number, sender: number, edit: number, at: number): void {
    if (client % this.#people === sender) return;
    const place = (client * this.#people + sender) * this.#edits + edit;
    if (this.#came[place] === 1) return;
    this.#came[place] = 1;
    this.delivered++;
    const room = Math.floor(client / this.#people);
    const sentAt = this.#sentAt[(room * this.#people + sender) * this.#edits + edit] ?? 0;
    if (sentAt >= this.#windowFrom) this.times.push(at - sentAt);
  }
}
