import { createHash } from 'node:crypto';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { schemeWorkbook } from '@templates/workbook/schemeWorkbook';
import type { Composed, TablesTask } from './paperTask';

/** The tables of a scheme as a workbook. Tallies of the five steps are not among them. */
export async function tablesTask({ scheme }: TablesTask): Promise<Composed> {
  const bytes = await schemeWorkbook(JSON.parse(scheme.snapshot) as Snapshot);
  if (!bytes) throw new Error('A workbook of all tables is always made');
  return { bytes: new Uint8Array(bytes), sha256: createHash('sha256').update(bytes).digest('hex') };
}
