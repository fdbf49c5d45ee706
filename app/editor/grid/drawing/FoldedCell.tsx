import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';
import { SEVERITIES, type Severity } from '@schemes/model/findings/finding';
import type { OtherHere } from '../live/othersHere';
import type { Fold } from '../model/columnTracks';
import type { RowMarks } from '../model/RowMark';

interface FoldedCellProps {
  readonly lang: Lang;
  readonly fold: Fold;
  readonly frozen: boolean;
  /** `aria-colindex`. */
  readonly index: number;
  readonly marks: RowMarks;
  readonly others: Readonly<Record<string, OtherHere>>;
}

/**
 * Replaces the cells of a row in a folded group, and shows whether a finding or another person is in one of them. A
 * click unfolds the group.
 */
export function FoldedCell({ lang, fold, frozen, index, marks, others }: FoldedCellProps) {
  const { count, severity } = foldMark(fold, [marks]);
  const other = fold.columns.map(({ key }) => others[key]).find((one) => one !== undefined);
  const group = t(lang, `columnGroup.${fold.key}` as MessageKey);
  const text = count > 0 ? t(lang, 'grid.foldMark', { n: count, group }) : undefined;
  return (
    <div
      role="gridcell"
      aria-colindex={index}
      aria-readonly
      aria-label={text ?? group}
      title={other?.name ?? text ?? t(lang, 'grid.unfold', { group })}
      data-fold={fold.key}
      className={`cell folded${frozen ? ' frozen' : ''}${severity ? ` marked mark-${severity}` : ''}${other ? ' other' : ''}`}
      style={other ? ({ '--who': other.color } as React.CSSProperties) : undefined}
    />
  );
}

/** Number of marked cells of a folded group in rows, and the most severe of their marks. */
export function foldMark(
  fold: Fold,
  rows: readonly RowMarks[],
): { readonly count: number; readonly severity: Severity | 'differs' | null } {
  const found = rows.flatMap((marks) => fold.columns.flatMap(({ key }) => marks[key]?.severity ?? []));
  const order: readonly (Severity | 'differs')[] = ['differs', ...SEVERITIES];
  return { count: found.length, severity: order.find((one) => found.includes(one)) ?? null };
}
