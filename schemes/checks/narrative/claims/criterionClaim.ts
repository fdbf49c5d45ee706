import { boundNumberInCell } from '../../../boundNumbers/tableNumbers';
import type { Row } from '../../../model/tables/tableType';
import type { WrittenNumber } from '../../../numbers/readNumbers';
import { comparableText } from '../../../tableViews/comparableText';
import type { TableView } from '../../../tableViews/TableView';
import { type Claim, claimOf, labelsOf } from './Claim';
import type { NumberBlock } from './numberBlocks';

type Found = { readonly view: TableView; readonly row: Row };

/** The claim of a count before the name of a criterion of the statistics: `45 cán bộ nữ`. */
export function criterionClaim(
  { text }: NumberBlock,
  number: WrittenNumber,
  tables: readonly TableView[],
): Claim | null {
  const found = criterionAt(text.slice(number.to, number.to + 120), tables);
  return found && claimOf(number, [cell(found, 'count')]);
}

/** The claim of a share after a count and its criterion, without another number between: `45 cán bộ nữ, chiếm 13,3%`. */
export function shareClaim(
  block: NumberBlock,
  number: WrittenNumber,
  tables: readonly TableView[],
): Claim | null {
  const before = block.text.slice(0, number.from);
  if (!/(?:chiếm|đạt|tỷ lệ|bằng)\s+(?:tỷ lệ\s+)?(?:khoảng\s+)?$/iu.test(before)) return null;
  const last = block.numbers.filter(({ to }) => to <= number.from).at(-1);
  const start = last && !last.isPercent ? last.to : -1;
  if (start < 0 || before.length - start > 80 || /[.;]/.test(before.slice(start))) return null;
  const found = criterionAt(block.text.slice(start), tables);
  return found && claimOf(number, [cell(found, 'stated_percent'), cell(found, 'percent')]);
}

function cell({ view, row }: Found, column: string) {
  return boundNumberInCell({ section: view.section, table: view }, row, column);
}

function criterionAt(following: string, tables: readonly TableView[]): Found | null {
  const text = `${comparableText(following)} `;
  const found = tables
    .filter(({ type }) => type === 'statistics')
    .flatMap((view) => [...labelsOf(view)].map(([row, label]) => ({ view, row, label })))
    .filter(({ label }) => label.includes(' ') && text.startsWith(`${label} `))
    .sort((a, b) => b.label.length - a.label.length);
  const [best, next] = found;
  // If two rows have this name, it is not clear which of them the text means.
  return best && next?.label !== best.label ? best : null;
}
