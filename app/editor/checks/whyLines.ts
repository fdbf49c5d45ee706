import type { Clause } from '@schemes/clauses/clause';
import { parametersOf } from '@schemes/layers/parameters';
import { formatCell } from '@schemes/messages/formatCell';
import { formatNumber } from '@schemes/messages/formatNumber';
import type { Lang } from '@schemes/messages/lang';
import type { CellRef, Finding } from '@schemes/model/findings/finding';
import type { Parameter } from '@schemes/model/findings/parameter';
import { FACTS } from '@schemes/model/scheme/facts';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { stepKey } from '@schemes/model/steps/steps';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import type { Assessment } from '@schemes/rules/assessment/assessment';
import { writeDate } from '@schemes/words/writeDate';

/** A cell of a computation with its value; the text is empty for a blank cell. */
export interface WhyCell {
  readonly at: CellRef;
  readonly value: string;
}

/** The inputs of a finding: its cells, and the clause with its parameters. */
export interface Why {
  readonly clause: Clause | null;
  readonly cells: readonly WhyCell[];
  readonly parameters: readonly (Parameter & { readonly value: NonNullable<Parameter['value']> })[];
}

/** The clause that has a finding among its outcomes; null if the finding belongs to another assessment. */
export function clauseOf({ clauseResults }: Assessment, finding: Finding): Clause | null {
  const clauseResult = clauseResults.find(({ outcomes }) =>
    outcomes.some((outcome) => outcome.kind === 'finding' && outcome.finding === finding),
  );
  return clauseResult?.clause ?? null;
}

/**
 * Returns the inputs of a finding. A finding about a ratio points at the first person of its group; that place is not
 * an input, so it is not returned.
 */
export function whyLines(lang: Lang, snapshot: Snapshot, assessment: Assessment, finding: Finding): Why {
  const clause = clauseOf(assessment, finding);
  const places = clause?.check.kind.startsWith('ratio.') ? finding.also : [finding.at, ...finding.also];
  const cells = places.flatMap((at): readonly WhyCell[] => {
    const value = valueAt(lang, snapshot, at);
    return value === null ? [] : [{ at, value }];
  });
  const parameters = clause
    ? parametersOf(clause.check).flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]))
    : [];
  return { clause, cells, parameters };
}

/** Returns the shown value at a place; null if the place is not a single cell. */
function valueAt(lang: Lang, snapshot: Snapshot, at: CellRef): string | null {
  if (at.fact !== undefined) {
    const type = FACTS.find(({ key }) => key === at.fact);
    return type ? formatCell(lang, type, snapshot.facts[type.key]) : null;
  }
  if (at.step !== undefined) return stepValue(lang, snapshot, at);
  const table = snapshot.sections
    .find(({ id }) => id === at.section)
    ?.tables.find(({ id }) => id === at.table);
  if (!table || at.column === undefined) return null;
  const row = table.rows.find(({ id }) => id === at.row);
  const column = TABLE_TYPES[table.type].columns.find(({ key }) => key === at.column);
  if (!row || !column || column.restricted) return null;
  const value = row.cells[column.key] ?? column.compute?.(row, table.rows);
  return formatCell(lang, column, value);
}

function stepValue(lang: Lang, snapshot: Snapshot, { step, row, column }: CellRef): string | null {
  const record = snapshot.steps?.find((one) => stepKey(one.group, one.step) === step);
  if (!record || column === undefined) return null;
  if (column === 'date') return record.date === undefined ? '' : writeDate(record.date);
  const counts: Readonly<Record<string, unknown>> = { ...record };
  const value = column === 'votes' ? record.names.find(({ id }) => id === row)?.votes : counts[column];
  return typeof value === 'number' ? formatNumber(lang, value) : '';
}
