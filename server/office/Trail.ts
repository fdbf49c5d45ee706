import type { ReadingName } from '@schemes/model/office/officeActs';
import type { Deed, OfficeLog, Origin } from './OfficeLog';

/** What one request leaves in the office's ledger: its person and address are the same for every line. */
export class Trail {
  readonly origin: Origin;
  readonly #log: OfficeLog;

  constructor(log: OfficeLog, origin: Origin) {
    this.#log = log;
    this.origin = origin;
  }

  /** Durable when it resolves. */
  record(deed: Deed): Promise<void> {
    return this.#log.record(this.origin, deed);
  }

  /** The same for a reading; repeated readings are one line. */
  read(deed: Deed & { readonly act: ReadingName }): Promise<void> {
    return this.#log.recordReading(this.origin, deed);
  }
}
