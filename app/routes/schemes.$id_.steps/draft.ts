import { parseCell } from '@schemes/model/cells/parseCell';
import { STEP_COUNTS, type StepCount, type StepEntry, type StepName } from '@schemes/model/steps/steps';
import { writeDate } from '@schemes/words/writeDate';

/** A step as typed, before it is parsed. */
export interface Draft {
  /** Version of the record that the draft started from; 0: there was none. */
  readonly seen: number;
  readonly date: string;
  readonly counts: Readonly<Record<StepCount, string>>;
  readonly names: readonly DraftName[];
}

/** A name with its votes as typed. */
export interface DraftName {
  readonly id: string;
  readonly name: string;
  readonly votes: string;
}

/** A parsed draft, with the fields that could not be parsed. */
export interface ReadDraft {
  readonly entry: StepEntry;
  /** Fields with invalid values: `date`, a count, or `votes/<id>`. */
  readonly wrong: readonly string[];
}

const DATE = { key: 'date', kind: 'date' } as const;
const COUNT = { key: 'count', kind: 'integer', max: 100_000 } as const;

/** Converts a record to a draft. */
export function draftOf(record: (StepEntry & { readonly version: number }) | null): Draft {
  const counts = Object.fromEntries(
    STEP_COUNTS.map((count) => [count, record?.[count] === undefined ? '' : String(record[count])]),
  ) as Record<StepCount, string>;
  return {
    seen: record?.version ?? 0,
    date: record?.date === undefined ? '' : writeDate(record.date),
    counts,
    names: (record?.names ?? []).map(({ id, name, votes }) => ({
      id,
      name,
      votes: votes === undefined ? '' : String(votes),
    })),
  };
}

/** Parses a draft. Invalid fields are listed and are not part of the entry. */
export function readDraft(draft: Draft): ReadDraft {
  const wrong: string[] = [];
  const read = <T>(field: string, type: typeof DATE | typeof COUNT, text: string): T | undefined => {
    const parsed = parseCell(type, text);
    if (!parsed.ok) wrong.push(field);
    return parsed.ok ? (parsed.value as T | undefined) : undefined;
  };
  const date = read<string>('date', DATE, draft.date);
  const counts: Partial<Record<StepCount, number>> = {};
  for (const count of STEP_COUNTS) {
    const value = read<number>(count, COUNT, draft.counts[count]);
    if (value !== undefined) counts[count] = value;
  }
  const names = draft.names.map(({ id, name, votes }): StepName => {
    const value = read<number>(`votes/${id}`, COUNT, votes);
    return value === undefined ? { id, name } : { id, name, votes: value };
  });
  return { entry: { ...(date === undefined ? {} : { date }), ...counts, names }, wrong };
}

/** Whether two drafts have equal texts, whatever their versions. */
export function sameDraft(a: Draft, b: Draft): boolean {
  return JSON.stringify({ ...a, seen: 0 }) === JSON.stringify({ ...b, seen: 0 });
}
