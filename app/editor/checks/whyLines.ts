import { type Parameter, parametersOf } from '@schemes/layers/parameters';
import { formatCell } from '@schemes/messages/formatCell';
import { formatNumber } from '@schemes/messages/formatNumber';
import type { Lang } from '@schemes/messages/lang';
import { FACTS } from '@schemes/model/facts';
import type { CellRef, Finding } from '@schemes/model/finding';
import type { Snapshot } from '@schemes/model/snapshot';
import { stepKey } from '@schemes/model/steps';
import { TABLE_TYPES } from '@schemes/model/tableTypes';
import type { Clause } from '@schemes/packs/clause';
import type { Assessment } from '@schemes/rules/createJudge';

/** A cell that took part in a computation, with what stands in it; empty text: nothing does. */
export interface WhyCell {
  readonly at: CellRef;
  readonly value: string;
}

/** What a finding was computed from: the cells it names, and the clause with the numbers that stood in it. */
export interface Why {
  readonly clause: Clause | null;
  readonly cells: readonly WhyCell[];
  readonly parameters: readonly (Parameter & { readonly value: NonNullable<Parameter['value']> })[];
}

/** Reads back what a finding rests on. A rule about a whole circle points at its first person, who is no part of it. */
export function whyLines(
  lang: Lang,
  snapshot: Snapshot,
  { clauseResults }: Assessment,
  finding: Finding,
): Why {
  const clauseResult = clauseResults.find(({ outcomes }) =>
    outcomes.some((outcome) => outcome.kind === 'finding' && outcome.finding === finding),
  );
  const clause = clauseResult?.clause ?? null;
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

/** What stands at a place, as a person reads it; null where the place is no single cell. */
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
  if (column === 'date') return record.date?.split('-').reverse().join('/') ?? '';
  const counts: Readonly<Record<string, unknown>> = { ...record };
  const value = column === 'votes' ? record.names.find(({ id }) => id === row)?.votes : counts[column];
  return typeof value === 'number' ? formatNumber(lang, value) : '';
}
