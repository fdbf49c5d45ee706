import type { ReadingName } from '@schemes/model/office/officeActs';
import type { ActDetails, OfficeLog, Origin } from './OfficeLog';

/** What one request leaves in the office's ledger: its person and address are the same for every line. */
export class Trail {
  readonly origin: Origin;
  readonly #log: OfficeLog;

  constructor(log: OfficeLog, origin: Origin) {
    this.#log = log;
    this.origin = origin;
  }

  /** Durable when it resolves. */
  record(act: ActDetails): Promise<void> {
    return this.#log.record(this.origin, act);
  }

  /** The same for a reading; repeated readings are one line. */
  read(act: ActDetails & { readonly act: ReadingName }): Promise<void> {
    return this.#log.recordReading(this.origin, act);
  }
}
