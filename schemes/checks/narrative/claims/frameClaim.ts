import { boundNumberInCell, boundNumberOfTotal, cellNumber } from '../../../boundNumbers/tableNumbers';
import type { Row } from '../../../model/tables/tableType';
import { TABLE_TYPES } from '../../../model/tables/tableTypes';
import type { WrittenNumber } from '../../../numbers/readNumbers';
import { comparableText } from '../../../tableViews/comparableText';
import type { TableView } from '../../../tableViews/TableView';
import { type Claim, claimOf, labelOf, labelsOf } from './Claim';
import type { NumberBlock } from './numberBlocks';

/** Words that must not follow the noun, because the number is then about only some of the people. */
const NARROWED = '(?!\\s+(?:nữ|trẻ|là|dưới|trên|mới|được|đã|chưa|còn|thường trực|chuyên trách)(?!\\p{L}))';
const COUNCIL = '(?:hđnd|hội đồng nhân dân)';
const PEOPLE = '(?:ubnd|(?:ủy|uỷ) ban nhân dân)';

/** Nouns after a number, by the column of the headcount frame that they mean. */
const NOUNS: readonly (readonly [column: string, noun: string])[] = [
  ['units', '(?:cơ quan, đơn vị|cơ quan|đơn vị|đầu mối)'],
  ['other', '(?:(?:ủy|uỷ) viên chuyên trách|cấp phó thường trực chuyên trách)'],
  ['heads', `cấp trưởng${NARROWED}`],
  ['deputies', `cấp phó${NARROWED}`],
  ['secretaries', `bí thư${NARROWED}`],
  ['deputy_secretaries', `phó bí thư${NARROWED}`],
  ['council_vice_chairs', `phó chủ tịch ${COUNCIL}`],
  ['committee_vice_chairs', `phó chủ tịch ${PEOPLE}`],
  ['standing_members', '(?:ủy|uỷ) viên ban thường vụ'],
];
const NOUN_FORMS = NOUNS.map(
  ([column, noun]) => ({ column, form: new RegExp(`^\\)?\\s*${noun}(?!\\p{L})`, 'iu') }) as const,
);
/** The beginning of a sentence about the whole organisation. */
const OF_ALL =
  /^(?:hiện nay |đến nay )?(?:toàn (?:tỉnh|thành phố|huyện|xã|phường|đảng bộ)|tổng (?:số|cộng))(?= |$)/u;

/**
 * The claim of a number such as `6 cấp trưởng` that follows the name of a row of the headcount frame, or words for the whole
 * such as `Toàn tỉnh`; null for every other number.
 */
export function frameClaim(
  { text, numbers }: NumberBlock,
  number: WrittenNumber,
  tables: readonly TableView[],
): Claim | null {
  const views = tables.filter(({ type }) => type === 'headcount');
  if (views.length === 0) return null;
  const after = text.slice(number.to, number.to + 60);
  const noun = NOUN_FORMS.find(({ form }) => form.test(after));
  if (!noun) return null;
  const first = numbers.find(({ isPercent }) => !isPercent)?.from ?? 0;
  const named = namedIn(comparableText(text.slice(0, first)), views);
  if (named) return rowClaim(named.view, named.row, noun.column, number);
  const sentence =
    text
      .slice(0, number.from)
      .split(/[.;:!?\n]/)
      .at(-1) ?? '';
  return OF_ALL.test(comparableText(sentence)) ? totalClaim(views, noun.column, number) : null;
}

function rowClaim(view: TableView, row: Row, column: string, number: WrittenNumber): Claim | null {
  const claim = claimOf(number, [boundNumberInCell({ section: view.section, table: view }, row, column)]);
  return claim && { ...claim, row: labelOf(view, row) };
}

/** The claim that a number is the total of a column over all tables of the headcount frame. */
function totalClaim(views: readonly TableView[], key: string, number: WrittenNumber): Claim | null {
  const [view] = views;
  const column = view && TABLE_TYPES[view.type].columns.find((one) => one.key === key);
  if (!column) return null;
  const numbers = views
    .flatMap(({ tops, rows }) => tops.map((row) => cellNumber(row, column, rows)))
    .filter((value) => value !== null);
  if (numbers.length === 0) return null;
  // The bound number has the id of the first table's total.
  const figure = boundNumberOfTotal({ section: view.section, table: view }, key)?.id ?? null;
  const values = [numbers.reduce((a, b) => a + b, 0)];
  return { number, values, figure, row: 'Cộng', table: view.title, at: view.ref(undefined, key) };
}

/** The row that a text names. The text has at least four fifths of the words of the row's name, and few other words. */
function namedIn(text: string, views: readonly TableView[]): { view: TableView; row: Row } | null {
  const words = new Set(text.split(' '));
  if (words.size > 24) return null;
  const ranked = views
    .flatMap((view) => view.rows.map((row) => ({ view, row })))
    .map(({ view, row }) => {
      const label = new Set(labelsOf(view).get(row)?.split(' ').filter(Boolean));
      const common = [...label].filter((word) => words.has(word)).length;
      return {
        view,
        row,
        covered: common / label.size,
        similarity: (2 * common) / (label.size + words.size),
      };
    })
    .filter(({ covered, similarity }) => covered >= 0.8 && similarity >= 0.6)
    .sort((a, b) => b.similarity - a.similarity);
  const [best, next] = ranked;
  return best && best.similarity > (next?.similarity ?? 0) ? best : null;
}
