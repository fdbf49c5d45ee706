import { STEP_GROUPS, type StepGroup, type StepName, type StepNumber, type StepRecord } from '../steps/steps';
import type { Row } from '../tables/tableType';
import type { Snapshot, TableSnapshot } from './snapshot';

/** Steps for which the roster has a column of votes. */
const ROSTER_STEPS = [2, 3, 5] as const satisfies readonly StepNumber[];

/** A number of votes that is stored in the roster, where every reader of the scheme sees it. */
interface RosterVote {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly name: StepName;
  readonly group: StepGroup;
  readonly step: StepNumber;
}

/** The votes stored in the rosters of a scheme. Only older builds stored votes there. */
export function votesInRosters(snapshot: Snapshot): readonly RosterVote[] {
  return rosters(snapshot).flatMap(({ id, rows }) => rosterVotes(id, rows));
}

/** Votes stored in the rows of one roster. */
export function rosterVotes(table: string, rows: readonly Row[]): readonly RosterVote[] {
  return rows.flatMap((row) =>
    ROSTER_STEPS.flatMap((step): readonly RosterVote[] => {
      const column = columnOf(step);
      const votes = row.cells[column];
      if (typeof votes !== 'number') return [];
      const group = row.cells.candidacy_kind === 're_election' ? 're_election' : 'first_time';
      const name = { id: row.id, name: String(row.cells.full_name ?? '…'), votes };
      return [{ table, row: row.id, column, name, group, step }];
    }),
  );
}

/** The records with the roster's votes added. If a record already has a number of votes, that number stays. */
export function recordsWith(
  records: readonly StepRecord[],
  votes: readonly RosterVote[],
): readonly StepRecord[] {
  return STEP_GROUPS.flatMap((group) =>
    ([1, 2, 3, 4, 5] as const).flatMap((step): readonly StepRecord[] => {
      const record = records.find((one) => one.group === group && one.step === step);
      const stepVotes = votes.filter((vote) => vote.group === group && vote.step === step);
      if (stepVotes.length === 0) return record ? [record] : [];
      const base = record ?? { group, step, version: 0, names: [] };
      const namesInRoster = new Map(stepVotes.map(({ name }) => [name.id, name]));
      const listed = new Set(base.names.map(({ id }) => id));
      const counted = base.names.map((name) =>
        name.votes === undefined ? (namesInRoster.get(name.id) ?? name) : name,
      );
      const newNames = [...namesInRoster.values()].filter(({ id }) => !listed.has(id));
      return [{ ...base, names: [...counted, ...newNames] }];
    }),
  );
}

/** Moves votes from the roster to the records of the steps. Returns the same object if the roster has no votes. */
export function liftRosterVotes(snapshot: Snapshot): Snapshot {
  const votes = votesInRosters(snapshot);
  if (votes.length === 0) return snapshot;
  return {
    ...mapRosters(snapshot, ({ cells, ...row }) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(cells).filter(([key]) => !isVote(key))),
    })),
    steps: recordsWith(snapshot.steps ?? [], votes),
  };
}

/**
 * The snapshot with the votes of its step records in the columns of its rosters, as papers print them for people who
 * may read tallies. Returns the same object if the snapshot has no records.
 */
export function withRosterVotes(snapshot: Snapshot): Snapshot {
  const { steps } = snapshot;
  if (!steps) return snapshot;
  const counted = new Map<string, Record<string, number>>();
  for (const { step, names } of steps) {
    if (!isVote(columnOf(step))) continue;
    for (const { id, votes } of names) {
      if (votes !== undefined) counted.set(id, { ...counted.get(id), [columnOf(step)]: votes });
    }
  }
  return mapRosters(snapshot, (row) => {
    const votes = counted.get(row.id);
    return votes ? { ...row, cells: { ...row.cells, ...votes } } : row;
  });
}

function columnOf(step: StepNumber): string {
  return `votes_${step}`;
}

function isVote(column: string): boolean {
  return ROSTER_STEPS.some((step) => columnOf(step) === column);
}

function rosters(snapshot: Snapshot): readonly TableSnapshot[] {
  return snapshot.sections.flatMap(({ tables }) => tables).filter(({ type }) => type === 'roster');
}

function mapRosters(snapshot: Snapshot, change: (row: Row) => Row): Snapshot {
  const sections = snapshot.sections.map((section) => ({
    ...section,
    tables: section.tables.map((table) =>
      table.type === 'roster' ? { ...table, rows: table.rows.map(change) } : table,
    ),
  }));
  return { ...snapshot, sections };
}
