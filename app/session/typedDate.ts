import { parseCell } from '@schemes/model/cells/parseCell';
import * as v from 'valibot';

const DATE = { key: 'date', kind: 'date' } as const;

/** Schema of a date typed as in Vietnamese (`3/2/2025`); outputs `2025-02-03`. */
export function typedDate() {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const parsed = parseCell(DATE, dataset.value);
      if (parsed.ok && typeof parsed.value === 'string') return parsed.value;
      addIssue({ message: 'date' });
      return NEVER;
    }),
  );
}

/** Schema of a date that may be blank; outputs null for a blank field. */
export function optionalDate() {
  const blank = v.pipe(
    v.string(),
    v.trim(),
    v.literal(''),
    v.transform(() => null),
  );
  return v.optional(v.union([blank, typedDate()]), '');
}
