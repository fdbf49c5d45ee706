import type { ReadingName } from '@schemes/model/office/officeActs';
import { type Clock, isoTime } from '@server/runtime/clock';
import type { OfficeAct, OfficeEntry, OfficeLedger } from '@server/store/register/OfficeLedger';

/** Who acts, and from where. */
export type Origin = Pick<OfficeAct, 'by' | 'from'>;
/** What is done, to what. */
export type Deed = Omit<OfficeAct, 'at' | 'by' | 'from'>;

/** The server itself: the demo workspace, and what takes effect by time. */
export const SERVER: Origin = { by: { id: 'server', name: 'Đề Án' }, from: '' };

/** Equal readings of one person within this time are one line, ms. */
const READING_MS = 10 * 60_000;
/** Readings remembered before the expired ones are first dropped. */
const REMEMBERED = 5_000;

/** Writes the office's ledger. A line is durable before the act it records is answered. */
export class OfficeLog {
  readonly #ledger: OfficeLedger;
  readonly #clock: Clock;
  /** How many readings are remembered before the expired ones are dropped again; it doubles with what is left. */
  #forgetAt = REMEMBERED;
  readonly #readings = new Map<string, { readonly at: number; readonly written: Promise<unknown> }>();

  constructor(ledger: OfficeLedger, clock: Clock) {
    this.#ledger = ledger;
    this.#clock = clock;
  }

  /** Records an act. Durable when it resolves. */
  async record({ by, from }: Origin, deed: Deed): Promise<void> {
    await this.#ledger.append({ at: isoTime(this.#clock), by, from, ...deed });
  }

  /** Records several acts; they share a flush. */
  async recordAll(origin: Origin, deeds: readonly Deed[]): Promise<void> {
    await Promise.all(deeds.map((deed) => this.record(origin, deed)));
  }

  /** Records a reading, unless the same person did the same from the same address a short while ago. */
  async recordReading(origin: Origin, deed: Deed & { readonly act: ReadingName }): Promise<void> {
    await this.recordOnce(origin, deed, `${deed.act} ${deed.subject.id} ${deed.detail ?? ''}`);
  }

  /** Records an act unless one of the same `key`, by the same person from the same address, was recorded a short while ago. */
  async recordOnce(origin: Origin, deed: Deed, key: string): Promise<void> {
    const now = this.#clock.now();
    const full = `${origin.by.id} ${origin.from} ${key}`;
    const known = this.#readings.get(full);
    // Also one that is still being written: nobody is answered before the line is durable.
    if (known && now - known.at < READING_MS) {
      await known.written;
      return;
    }
    if (this.#readings.size >= this.#forgetAt) this.#forgetExpired(now);
    const written = this.record(origin, deed);
    this.#readings.set(full, { at: now, written });
    try {
      await written;
    } catch (error) {
      this.#readings.delete(full);
      throw error;
    }
  }

  /** The lines so far, oldest first. */
  entries(): AsyncIterable<OfficeEntry> {
    return this.#ledger.entries();
  }

  close(): Promise<void> {
    return this.#ledger.close();
  }

  #forgetExpired(now: number): void {
    for (const [key, { at }] of this.#readings) {
      if (now - at >= READING_MS) this.#readings.delete(key);
    }
    this.#forgetAt = Math.max(REMEMBERED, 2 * this.#readings.size);
  }
}
