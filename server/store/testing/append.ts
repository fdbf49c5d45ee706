import type { LogRecord, UpdateLog } from '@server/store/log/UpdateLog';

/** Writes records and waits until they are on disk. */
export async function append(log: Pick<UpdateLog, 'write' | 'flush'>, records: readonly LogRecord[]) {
  for (const record of records) log.write(record);
  await log.flush();
}
