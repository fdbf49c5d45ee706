import { figureInCell } from '../../../boundNumbers/tableFigures';
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

/** What grassroots organisations are called beside the name of the row. */
const GRASSROOTS = [
  'tổ chức cơ sở đảng',
  'tổ chức đảng cơ sở',
  'chi bộ đảng bộ cơ sở',
  'đảng bộ chi bộ cơ sở',
  'chi đảng bộ cơ sở',
];
/** Words of a task that say nothing of what is counted. */
const IDLE = new Set('hoàn thành xong tổ chức tiến hành việc các những của và'.split(' '));
/** Some of them, or those it is not done in. */
const PART =
  /(?<!\p{L})(?:chưa|không|còn lại|nữ|trẻ|điểm|vi phạm|mới|đề nghị|xin|hoãn|lùi|trực\s+tiếp|cấp\s+ủy\s+viên|đảng\s+viên)(?!\p{L})/u;
/** These before the ratio are what is counted itself, or the ratio before it. */
const SUBJECT =
  /(?:tổ\s+chức\s+)?cơ\s+sở(?:\s+đảng)?|đảng\s+bộ|chi\s+bộ|trực\s+thuộc|cấp\s+dưới|các|xã|phường|đoàn\s+thể/gu;
const SHARE = /^[^.;!?/%\d]{0,60}?[\s(,](?:đạt|chiếm|bằng|tỷ\s+lệ)(?:\s+tỷ\s+lệ)?\s*$/u;

/**
 * `254/616 tổ chức cơ sở đảng (đạt 41,23%)`: how far counted work of the schedule has come. The words behind must
 * be of the row's task and one of the two numbers the row's, so that the other is what is held against it.
 */
export function progressClaims(
  { text, typed, ratios, chips }: NumberBlock,
  context: BlockContext,
  facts: ClaimContext,
): readonly Claim[] {
  const view = ratios.length === 0 ? null : facts.only('schedule');
  if (!view) return [];
  return ratios.flatMap((ratio) => {
    const clause = clauseAt(text, ratio);
    if (isOfOthers(plainWords(clause.before), context, SUBJECT)) return [];
    if (PART.test(plainWords(clause.behind))) return [];
    const row = rowOf(view, ratio, clause);
    if (!row) return [];
    const cell = (column: string) => figureInCell({ section: view.section, table: view }, row, column);
    const share = typed.find(
      (number) =>
        number.isPercent &&
        number.from >= ratio.whole.to &&
        SHARE.test(text.slice(ratio.whole.to, number.from)),
    );
    const held: readonly (readonly [WrittenNumber | undefined, readonly string[]])[] = [
      [ratio.part, ['done']],
      [ratio.whole, ['whole']],
      [share, ['stated_percent', 'percent']],
    ];
    return held.flatMap(([number, columns]) =>
      number && isTyped(number, chips) ? (claimOf(number, columns.map(cell)) ?? []) : [],
    );
  });
}

interface Clause {
  readonly before: string;
  readonly behind: string;
}

/** The words of the clause before and behind a ratio; a comma or a bracket parts none. */
function clauseAt(text: string, { part, whole }: WrittenRatio): Clause {
  const before =
    text
      .slice(0, part.from)
      .split(/[;:!?\n]|\.(?!\d)/u)
      .at(-1) ?? '';
  const [behind = ''] = text.slice(whole.to).split(/[;!?\n]|\.(?!\d)/u);
  return { before, behind };
}

/** The one row whose task the clause speaks of and whose done or whole it says; null where none is, or two are. */
function rowOf(view: TableView, { part, whole }: WrittenRatio, clause: Clause): Row | null {
  const behind = comparableText(clause.behind);
  const said = new Set(comparableText(`${clause.before} ${clause.behind}`).split(' '));
  const rows = [...labelsOf(view)].filter(([{ cells }, label]) => {
    const { done, whole: all } = cells;
    if (typeof done !== 'number' || typeof all !== 'number') return false;
    if (done !== part.value && all !== whole.value) return false;
    return isNoun(behind, label, cells['milestone'] === 'grassroots_congresses') && isSaid(label, said);
  });
  const [only, second] = rows;
  return only && !second ? only[0] : null;
}

/** Whether the words behind the ratio are of a task, two of them at least, or a name of what it counts. */
function isNoun(behind: string, label: string, isGrassroots: boolean): boolean {
  if (isGrassroots && GRASSROOTS.some((name) => `${behind} `.startsWith(`${name} `))) return true;
  const [first = '', second = ''] = behind.split(' ');
  return second !== '' && ` ${label} `.includes(` ${first} ${second} `);
}

/** Whether four fifths of what a task says are in the clause. */
function isSaid(label: string, said: ReadonlySet<string>): boolean {
  const words = [...new Set(label.split(' '))].filter((word) => !IDLE.has(word));
  return words.length > 0 && words.filter((word) => said.has(word)).length >= 0.8 * words.length;
}
