/** Counts deliveries of edits and measures their delay. */
export class Tally {
  readonly #people: number;
  readonly #edits: number;

  /** First deliveries of an edit to a client. */
  delivered = 0;
  /** Delays from sending to receiving, ms, of edits sent in the window. */
  readonly times: number[] = [];
  /** Time of sending; by room, person, edit. */
  readonly #sentAt: Float64Array;
  /** Whether an edit was delivered; by room, receiver, sender, edit. */
  readonly #wasDelivered: Uint8Array;
  #windowFrom = Number.POSITIVE_INFINITY;

  constructor(rooms: number, people: number, edits: number) {
    this.#people = people;
    this.#edits = edits;
    this.#sentAt = new Float64Array(rooms * people * edits);
    this.#wasDelivered = new Uint8Array(rooms * people * people * edits);
  }

  /** Starts recording delays at this time, ms. */
  openWindow(at: number): void {
    this.#windowFrom = at;
  }

  sent(client: number, edit: number, at: number): void {
    this.#sentAt[client * this.#edits + edit] = at;
  }

  /** `client`: number of the receiver over all rooms; `sender`: number of the person in the room. */
  received(client: number, sender: number, edit: number, at: number): void {
    if (client % this.#people === sender) return;
    const place = (client * this.#people + sender) * this.#edits + edit;
    if (this.#wasDelivered[place] === 1) return;
    this.#wasDelivered[place] = 1;
    this.delivered++;
    const room = Math.floor(client / this.#people);
    const sentAt = this.#sentAt[(room * this.#people + sender) * this.#edits + edit] ?? 0;
    if (sentAt >= this.#windowFrom) this.times.push(at - sentAt);
  }
}
