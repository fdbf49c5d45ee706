import type { UpdateLog } from '@server/store/log/UpdateLog';

/** A log that runs the calls given in `faults` and passes every other call to `log`. */
export function faultyLog(log: UpdateLog, faults: Partial<UpdateLog>): UpdateLog {
  return {
    load: () => log.load(),
    create: (base) => log.create(base),
    write: (record) => log.write(record),
    flush: () => log.flush(),
    rotate: () => log.rotate(),
    close: () => log.close(),
    ...faults,
  };
}
