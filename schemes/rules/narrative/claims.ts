import { cellNumber } from '../../figures/tableFigures';
import type { CellRef } from '../../model/finding';
import type { Row, TableTypeId } from '../../model/tableType';
import { TABLE_TYPES } from '../../model/tableTypes';
import type { WrittenNumber } from '../../numbers/readNumbers';
import type { TableView } from '../TableView';
import { comparableText } from './comparableText';
import type { NumberBlock } from './numberBlocks';

/** A number of the text that says what a cell or a total of a table says too. */
export interface Claim {
  readonly number: WrittenNumber;
  /** What the tables say; the text is right when it says one of them. */
  readonly values: readonly number[];
  /** As it is told: the row's name, `Cộng` for a total. */
  readonly row: string;
  readonly table: string;
  readonly at: CellRef;
}

/** Behind the noun these words narrow it down to some of them. */
const NARROWED = '(?!\\s+(?:nữ|trẻ|là|dưới|trên|mới|được|đã|chưa|còn|thường trực|chuyên trách)(?!\\p{L}))';
const COUNCIL = '(?:hđnd|hội đồng nhân dân)';
const PEOPLE = '(?:ubnd|(?:ủy|uỷ) ban nhân dân)';

/**
 * Nouns behind a number that name a column of the headcount frame (B11). `đại biểu` is not among them: texts use it for
 * every column of the delegate table.
 */
const NOUNS: readonly (readonly [table: TableTypeId, column: string, noun: string])[] = [
  ['B11', 'units', '(?:cơ quan, đơn vị|cơ quan|đơn vị|đầu mối)'],
  ['B11', 'other', '(?:(?:ủy|uỷ) viên chuyên trách|cấp phó thường trực chuyên trách)'],
  ['B11', 'heads', `cấp trưởng${NARROWED}`],
  ['B11', 'deputies', `cấp phó${NARROWED}`],
  ['B11', 'secretaries', `bí thư${NARROWED}`],
  ['B11', 'deputy_secretaries', `phó bí thư${NARROWED}`],
  ['B11', 'council_vice_chairs', `phó chủ tịch ${COUNCIL}`],
  ['B11', 'committee_vice_chairs', `phó chủ tịch ${PEOPLE}`],
  ['B11', 'standing_members', '(?:ủy|uỷ) viên ban thường vụ'],
];
const NOUN_FORMS = NOUNS.map(
  ([table, column, noun]) => ({ table, column, form: new RegExp(`^\\s*${noun}(?!\\p{L})`, 'iu') }) as const,
);
/** The beginning of a sentence that speaks of everything. */
const OF_ALL =
  /^(?:hiện nay |đến nay )?(?:toàn (?:tỉnh|thành phố|huyện|xã|phường|đảng bộ)|tổng (?:số|cộng))(?= |$)/u;

/** Blocks and tables that did not change are the same objects, so each block is held against them once. */
const HELD = new WeakMap<
  NumberBlock,
  { readonly tables: readonly TableView[]; readonly claims: readonly Claim[] }
>();

/** What the numbers typed into a block say of the tables. */
export function claimsOf(block: NumberBlock, tables: readonly TableView[]): readonly Claim[] {
  if (block.typed.length === 0) return [];
  const known = HELD.get(block);
  const isSame = known?.tables.length === tables.length && known.tables.every((one, i) => one === tables[i]);
  if (known && isSame) return known.claims;
  const claims = readClaims(block, tables);
  HELD.set(block, { tables, claims });
  return claims;
}

function readClaims(block: NumberBlock, tables: readonly TableView[]): readonly Claim[] {
  return block.typed.flatMap((number) => {
    const claim = number.isPercent
      ? shareClaim(block, number, tables)
      : (columnClaim(block, number, tables) ?? criterionClaim(block, number, tables));
    return claim ? [claim] : [];
  });
}

/** `6 cấp trưởng` behind the name of a row, or behind `Toàn tỉnh`. */
function columnClaim(
  { text, typed }: NumberBlock,
  number: WrittenNumber,
  tables: readonly TableView[],
): Claim | null {
  const behind = text.slice(number.to, number.to + 60);
  const noun = NOUN_FORMS.find(({ form }) => form.test(behind));
  if (!noun) return null;
  const views = tables.filter(({ type }) => type === noun.table);
  const first = typed.find(({ isPercent }) => !isPercent)?.from ?? 0;
  const head = comparableText(text.slice(0, first));
  const named = namedIn(head, views);
  if (named) return cellClaim(named.view, named.row, [noun.column], number);
  const sentence =
    text
      .slice(0, number.from)
      .split(/[.;:!?\n]/)
      .at(-1) ?? '';
  return OF_ALL.test(comparableText(sentence)) ? totalClaim(views, noun.column, number) : null;
}

function cellClaim(
  view: TableView,
  row: Row,
  columns: readonly string[],
  number: WrittenNumber,
): Claim | null {
  const values = columns.flatMap((key) => {
    const column = TABLE_TYPES[view.type].columns.find((one) => one.key === key);
    const value = column && cellNumber(row, column, view.rows);
    return value == null ? [] : [{ key, value }];
  });
  const [first] = values;
  if (!first) return null;
  const at = view.ref(row.id, first.key);
  return { number, values: values.map(({ value }) => value), row: labelOf(view, row), table: view.title, at };
}

/** A frame may stand in parts, each with some of the rows: the total is that of all of them. */
function totalClaim(views: readonly TableView[], key: string, number: WrittenNumber): Claim | null {
  const [view] = views;
  const column = view && TABLE_TYPES[view.type].columns.find((one) => one.key === key);
  if (!column) return null;
  const numbers = views
    .flatMap(({ tops, rows }) => tops.map((row) => cellNumber(row, column, rows)))
    .filter((value) => value !== null);
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((a, b) => a + b, 0);
  return { number, values: [sum], row: 'Cộng', table: view.title, at: view.ref(undefined, key) };
}

/** `45 cán bộ nữ`: the noun is a criterion of the statistics (B4). */
function criterionClaim(
  { text }: NumberBlock,
  number: WrittenNumber,
  tables: readonly TableView[],
): Claim | null {
  const found = criterionAt(text.slice(number.to, number.to + 120), tables);
  return found && cellClaim(found.view, found.row, ['count'], number);
}

/** `45 cán bộ nữ, chiếm 13,3%`: the share of the criterion named last before it, with no other number between. */
function shareClaim(block: NumberBlock, number: WrittenNumber, tables: readonly TableView[]): Claim | null {
  const before = block.text.slice(0, number.from);
  if (!/(?:chiếm|đạt|tỷ lệ|bằng)\s+(?:tỷ lệ\s+)?(?:khoảng\s+)?$/iu.test(before)) return null;
  const last = block.typed.filter(({ to }) => to <= number.from).at(-1);
  const from = last && !last.isPercent ? last.to : -1;
  if (from < 0 || before.length - from > 80 || /[.;]/.test(before.slice(from))) return null;
  const found = criterionAt(block.text.slice(from), tables);
  return found && cellClaim(found.view, found.row, ['stated_percent', 'percent'], number);
}

function criterionAt(behind: string, tables: readonly TableView[]): { view: TableView; row: Row } | null {
  const text = `${comparableText(behind)} `;
  const found = tables
    .filter(({ type }) => type === 'B4')
    .flatMap((view) => [...labelsOf(view)].map(([row, label]) => ({ view, row, label })))
    .filter(({ label }) => label.includes(' ') && text.startsWith(`${label} `))
    .sort((a, b) => b.label.length - a.label.length);
  const [best, next] = found;
  // Two rows of one name: the text cannot say which of them it means.
  return best && next?.label !== best.label ? best : null;
}

/** The row whose name a text ends with or is: all but few of its words, and few others beside them. */
function namedIn(head: string, views: readonly TableView[]): { view: TableView; row: Row } | null {
  const words = new Set(head.split(' '));
  if (words.size > 24) return null;
  const ranked = views
    .flatMap((view) => view.rows.map((row) => ({ view, row })))
    .map(({ view, row }) => {
      const label = new Set(labelsOf(view).get(row)?.split(' ').filter(Boolean));
      const common = [...label].filter((word) => words.has(word)).length;
      return { view, row, held: common / label.size, like: (2 * common) / (label.size + words.size) };
    })
    .filter(({ held, like }) => held >= 0.8 && like >= 0.6)
    .sort((a, b) => b.like - a.like);
  const [best, next] = ranked;
  return best && best.like > (next?.like ?? 0) ? best : null;
}

const LABELS = new WeakMap<TableView, ReadonlyMap<Row, string>>();

/** The names of a table's rows as they are compared. */
function labelsOf(view: TableView): ReadonlyMap<Row, string> {
  const known = LABELS.get(view);
  if (known) return known;
  const labels = new Map(view.rows.map((row) => [row, comparableText(labelOf(view, row))]));
  LABELS.set(view, labels);
  return labels;
}

function labelOf(view: TableView, row: Row): string {
  const name = row.cells[TABLE_TYPES[view.type].label];
  return typeof name === 'string' ? name : '';
}
