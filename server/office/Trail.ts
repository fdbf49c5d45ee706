import type { ReadingName } from '@schemes/model/office/officeActs';
import type { ActDetails, OfficeLog, Origin } from './OfficeLog';

/** Records the acts of one request in the office's ledger: every line has its person and address. */
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

  /** Records a reading; the same reading again within ten minutes adds no line. Durable when it resolves. */
  recordReading(act: ActDetails & { readonly act: ReadingName }): Promise<void> {
    return this.#log.recordReading(this.origin, act);
  }
}
