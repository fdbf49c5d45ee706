import { STEP_COUNTS, type StepCount, type StepEntry } from '@schemes/model/steps/steps';
import { writeDate } from '@schemes/words/writeDate';

/** One difference between two versions of a step; an empty text is a blank. */
export interface EntryDifference {
  /** The field that differs. `listed`: only one version has the name. */
  readonly field: StepCount | 'date' | 'votes' | 'listed';
  readonly name: string | null;
  readonly mine: string;
  readonly theirs: string;
}

/** Lists the differences of two versions of a step: numbers first, then names. */
export function entryDifferences(mine: StepEntry, theirs: StepEntry): readonly EntryDifference[] {
  const out: EntryDifference[] = [];
  const compare = (field: EntryDifference['field'], name: string | null, a: unknown, b: unknown) => {
    if (a !== b) out.push({ field, name, mine: String(a ?? ''), theirs: String(b ?? '') });
  };
  compare('date', null, day(mine.date), day(theirs.date));
  for (const count of STEP_COUNTS) compare(count, null, mine[count], theirs[count]);
  const others = new Map(theirs.names.map((name) => [name.id, name]));
  for (const { id, name, votes } of mine.names) {
    const other = others.get(id);
    if (other) compare('votes', name, votes, other.votes);
    else compare('listed', name, 'yes', 'no');
    others.delete(id);
  }
  for (const { name } of others.values()) compare('listed', name, 'no', 'yes');
  return out;
}

function day(date: string | undefined): string | undefined {
  return date === undefined ? undefined : writeDate(date);
}
