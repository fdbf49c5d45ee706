import type { TableType } from '../../model/tables/tableType';
import type { SheetHead } from './findHeader';
import { foldHeading } from './foldHeading';
import { type ImportTarget, SKIP, targetsOf } from './importTarget';

/** The targets that a person chose for the columns of imported forms, the latest form last. Plain JSON. */
export type ColumnMemory = readonly RememberedForm[];

interface RememberedForm {
  /** A hash of the headings. The headings are not stored, because a wrongly chosen head may contain names of people. */
  readonly form: string;
  readonly targets: readonly ImportTarget[];
}

const MAX_FORMS = 40;

/**
 * The targets that were chosen the last time a file had these headings. Null if no file had them, or if the type no
 * longer offers one of the targets.
 */
export function recallTargets(
  memory: ColumnMemory,
  type: TableType,
  head: SheetHead,
): readonly ImportTarget[] | null {
  const known = memory.find(({ form }) => form === formKey(type, head));
  const offered = new Set([SKIP, ...targetsOf(type)]);
  const fits =
    known?.targets.length === head.columns.length && known.targets.every((one) => offered.has(one));
  return known && fits ? known.targets : null;
}

/** The memory with the targets of one more form, limited to the last forty forms. */
export function rememberTargets(
  memory: ColumnMemory,
  type: TableType,
  head: SheetHead,
  targets: readonly ImportTarget[],
): ColumnMemory {
  const form = formKey(type, head);
  return [...memory.filter((one) => one.form !== form), { form, targets }].slice(-MAX_FORMS);
}

/**
 * Reads stored JSON as a memory. Entries that are not forms are dropped; JSON that is not a list gives an empty memory.
 */
export function readColumnMemory(json: unknown): ColumnMemory {
  if (!Array.isArray(json)) return [];
  return json.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('form' in one) || !('targets' in one)) return [];
    const { form, targets } = one;
    const isForm =
      typeof form === 'string' && Array.isArray(targets) && targets.every((t) => typeof t === 'string');
    return isForm ? [{ form, targets: targets as readonly string[] }] : [];
  });
}

/** A 64-bit hash (FNV-1a) of the table's type and the folded headings, in base 36. */
function formKey(type: TableType, head: SheetHead): string {
  const text = [type.id, ...head.columns.map(({ heading }) => foldHeading(heading))].join('\u0000');
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(36);
}
