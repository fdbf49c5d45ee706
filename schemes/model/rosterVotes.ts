import type { Snapshot, TableSnapshot } from './snapshot';
import { STEP_GROUPS, type StepName, type StepNumber, type StepRecord } from './steps';
import type { Row } from './tableType';

/** Steps whose votes the roster's columns print: `votes_2`, `votes_3`, `votes_5`. */
export const ROSTER_STEPS = [2, 3, 5] as const satisfies readonly StepNumber[];

/** How many numbers of votes stand in the rosters themselves, where every reader sees them. */
export function countRosterVotes(snapshot: Snapshot): number {
  return rosters(snapshot)
    .flatMap(({ rows }) => rows)
    .reduce((sum, row) => sum + ROSTER_STEPS.filter((step) => votesOf(row, step) !== undefined).length, 0);
}

/**
 * Takes the votes that schemes of earlier builds hold in the roster out of it, and into the records of the steps.
 * A step that has a record already keeps it. Gives the same snapshot where there are none.
 */
export function liftRosterVotes(snapshot: Snapshot): Snapshot {
  if (countRosterVotes(snapshot) === 0) return snapshot;
  const kept = snapshot.steps ?? [];
  const lifted = liftedRecords(snapshot).filter(
    ({ group, step }) => !kept.some((record) => record.group === group && record.step === step),
  );
  return { ...mapRosters(snapshot, withoutVotes), steps: [...kept, ...lifted] };
}

/** The roster with the votes of the records in its columns, as a paper prints it for whoever may read them. */
export function withRosterVotes(snapshot: Snapshot): Snapshot {
  const { steps } = snapshot;
  if (!steps) return snapshot;
  const votes = new Map<string, Record<string, number>>();
  for (const { step, names } of steps) {
    for (const { id, votes: count } of names) {
      if (count !== undefined) votes.set(id, { ...votes.get(id), [`votes_${step}`]: count });
    }
  }
  return mapRosters(snapshot, (row) => {
    const own = votes.get(row.id) ?? {};
    const shown = ROSTER_STEPS.map((step) => `votes_${step}`).filter((key) => key in own);
    return shown.length === 0
      ? row
      : { ...row, cells: { ...row.cells, ...Object.fromEntries(shown.map((key) => [key, own[key] ?? 0])) } };
  });
}

function liftedRecords(snapshot: Snapshot): readonly StepRecord[] {
  const rows = rosters(snapshot).flatMap((table) => table.rows);
  return STEP_GROUPS.flatMap((group) =>
    ROSTER_STEPS.flatMap((step): readonly StepRecord[] => {
      const names = rows.flatMap((row): readonly StepName[] => {
        const votes = votesOf(row, step);
        const own = row.cells.candidacy_kind ?? 'first_time';
        if (votes === undefined || own !== group) return [];
        return [{ id: row.id, name: String(row.cells.full_name ?? '…'), votes }];
      });
      return names.length === 0 ? [] : [{ group, step, version: 0, names }];
    }),
  );
}

function votesOf(row: Row, step: StepNumber): number | undefined {
  const value = row.cells[`votes_${step}`];
  return typeof value === 'number' ? value : undefined;
}

function withoutVotes(row: Row): Row {
  const cells = Object.entries(row.cells).filter(
    ([key]) => !ROSTER_STEPS.some((step) => key === `votes_${step}`),
  );
  return { ...row, cells: Object.fromEntries(cells) };
}

function rosters(snapshot: Snapshot): readonly TableSnapshot[] {
  return snapshot.sections.flatMap(({ tables }) => tables).filter(({ type }) => type === 'B3');
}

function mapRosters(snapshot: Snapshot, change: (row: Row) => Row): Snapshot {
  return {
    ...snapshot,
    sections: snapshot.sections.map((section) => ({
      ...section,
      tables: section.tables.map((table) =>
        table.type === 'B3' ? { ...table, rows: table.rows.map(change) } : table,
      ),
    })),
  };
}
