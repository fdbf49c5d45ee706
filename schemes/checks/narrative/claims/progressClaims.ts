import { boundNumberInCell } from '../../../boundNumbers/tableNumbers';
import type { Row } from '../../../model/tables/tableType';
import type { WrittenNumber } from '../../../numbers/readNumbers';
import type { WrittenRatio } from '../../../numbers/readRatios';
import { comparableText } from '../../../tableViews/comparableText';
import type { TableView } from '../../../tableViews/TableView';
import { type Claim, claimOf, labelsOf } from './Claim';
import type { ClaimContext } from './ClaimContext';
import { type BlockContext, isOfOthers } from './isOfOthers';
import { plainWords } from './maskedText';
import { isTyped, type NumberBlock } from './numberBlocks';

/** Names of grassroots organisations. They need not be in the name of a row about their congresses. */
const GRASSROOTS = [
  'tổ chức cơ sở đảng',
  'tổ chức đảng cơ sở',
  'chi bộ đảng bộ cơ sở',
  'đảng bộ chi bộ cơ sở',
  'chi đảng bộ cơ sở',
];
/** Words in the name of a task that say nothing about what is counted. */
const FILLER = new Set('hoàn thành xong tổ chức tiến hành việc các những của và'.split(' '));
/** Words behind a ratio that limit it to a part of what is counted, or to what is not done. */
export const PART_OF_TASK =
  /(?<!\p{L})(?:chưa|không|còn lại|nữ|trẻ|điểm|vi phạm|mới|đề nghị|xin|hoãn|lùi|trực\s+tiếp|cấp\s+ủy\s+viên|đảng\s+viên)(?!\p{L})/u;
/** Words before a ratio that do not exclude it (`isOfOthers`), because they name what is counted. */
const SUBJECT =
  /(?:tổ\s+chức\s+)?cơ\s+sở(?:\s+đảng)?|đảng\s+bộ|chi\s+bộ|trực\s+thuộc|cấp\s+dưới|các|xã|phường|đoàn\s+thể/gu;
const SHARE = /^[^.;!?/%\d]{0,60}?[\s(,](?:đạt|chiếm|bằng|tỷ\s+lệ)(?:\s+tỷ\s+lệ)?\s*$/u;

/**
 * The claims of ratios about the progress of a task in the schedule: `254/616 tổ chức cơ sở đảng (đạt 41,23%)`. The clause
 * must have the words of the task, and one number of the ratio must equal that of the row. The other number and the share are
 * then compared with the row.
 */
export function progressClaims(
  { text, typed, ratios, chips }: NumberBlock,
  context: BlockContext,
  scheme: ClaimContext,
): readonly Claim[] {
  const view = ratios.length === 0 ? null : scheme.onlyTable('schedule');
  if (!view) return [];
  return ratios.flatMap((ratio) => {
    const clause = clauseAt(text, ratio);
    if (isOfOthers(plainWords(clause.before), context, SUBJECT)) return [];
    if (PART_OF_TASK.test(plainWords(clause.after))) return [];
    const row = rowOf(view, ratio, clause);
    if (!row) return [];
    const cell = (column: string) => boundNumberInCell({ section: view.section, table: view }, row, column);
    const share = typed.find(
      (number) =>
        number.isPercent &&
        number.from >= ratio.whole.to &&
        SHARE.test(text.slice(ratio.whole.to, number.from)),
    );
    const compared: readonly (readonly [WrittenNumber | undefined, readonly string[]])[] = [
      [ratio.part, ['done']],
      [ratio.whole, ['whole']],
      [share, ['stated_percent', 'percent']],
    ];
    return compared.flatMap(([number, columns]) =>
      number && isTyped(number, chips) ? (claimOf(number, columns.map(cell)) ?? []) : [],
    );
  });
}

interface Clause {
  readonly before: string;
  readonly after: string;
}

/** The text of the clause before and after a ratio. A comma or a bracket does not end a clause. */
function clauseAt(text: string, { part, whole }: WrittenRatio): Clause {
  const before =
    text
      .slice(0, part.from)
      .split(/[;:!?\n]|\.(?!\d)/u)
      .at(-1) ?? '';
  const [after = ''] = text.slice(whole.to).split(/[;!?\n]|\.(?!\d)/u);
  return { before, after };
}

/** The only row whose task the clause names and whose `done` or `whole` it states; null where there is not exactly one. */
function rowOf(view: TableView, { part, whole }: WrittenRatio, clause: Clause): Row | null {
  const after = comparableText(clause.after);
  const clauseWords = new Set(comparableText(`${clause.before} ${clause.after}`).split(' '));
  const rows = [...labelsOf(view)].filter(([{ cells }, label]) => {
    const { done, whole: rowWhole } = cells;
    if (typeof done !== 'number' || typeof rowWhole !== 'number') return false;
    if (done !== part.value && rowWhole !== whole.value) return false;
    return (
      namesCounted(after, label, cells['milestone'] === 'grassroots_congresses') &&
      namesTask(label, clauseWords)
    );
  });
  const [only, second] = rows;
  return only && !second ? only[0] : null;
}

/** Whether the text after the ratio begins with two neighbouring words of the task, or with a name of `GRASSROOTS`. */
function namesCounted(after: string, label: string, isGrassroots: boolean): boolean {
  if (isGrassroots && GRASSROOTS.some((name) => `${after} `.startsWith(`${name} `))) return true;
  const [first = '', second = ''] = after.split(' ');
  return second !== '' && ` ${label} `.includes(` ${first} ${second} `);
}

/** Whether the clause has at least four fifths of the words of a task. */
function namesTask(label: string, clauseWords: ReadonlySet<string>): boolean {
  const words = [...new Set(label.split(' '))].filter((word) => !FILLER.has(word));
  return words.length > 0 && words.filter((word) => clauseWords.has(word)).length >= 0.8 * words.length;
}
