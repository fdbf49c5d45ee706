import type { CellRef } from '../../../model/findings/finding';
import { FACTS_SECTION } from '../../../model/scheme/outline';
import { type WrittenDate, writtenDate } from '../../../numbers/writtenDate';
import { comparableText } from '../../../tableViews/comparableText';
import type { TableView } from '../../../tableViews/TableView';
import { labelOf } from '../claims/Claim';
import type { CongressDates } from '../claims/ClaimContext';
import { plainWords } from '../claims/maskedText';
import type { NumberBlock } from '../claims/numberBlocks';
import { countedWords } from './wordPlaces';

/** A date in the text that should be that of a task in the schedule, or of the congress. */
export interface DateClaim {
  readonly from: number;
  readonly to: number;
  /** `YYYY-MM-DD`, or `YYYY-MM` where the text names a month. */
  readonly written: string;
  /** The date in the table or the facts, `YYYY-MM-DD`. */
  readonly due: string;
  readonly isRight: boolean;
  /** The task; null for the congress. */
  readonly row: string | null;
  /** Title of the table; null for the facts. */
  readonly table: string | null;
  readonly at: CellRef;
}

/** Where a date in figures or words begins; `writtenDate` reads it from there. */
const BEGIN = /(?<![\d/.-])(?:ngày\s+\d|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|tháng\s+\d{1,2}[\s/-])/giu;
/** Words directly before a time limit. */
const LIMIT =
  /(?<!\p{L})(?<limit>trước|chậm\s+nhất|đến\s+hết|xong|hoàn\s+thành|thời\s+hạn|hạn|trong)(?:\s+(?:vào|là|đến|trong|trước))*\s*:?\s*$/iu;
/** `trước` directly before a date: the last day of the limit is the day before the date. */
const BEFORE = /(?<!\p{L})trước(?:\s+(?:vào|trong))*\s*$/iu;
/** Least number of words of a task. A shorter task is not recognised. */
const LEAST_WORDS = 3;
/** Least share of the words of a task that the sentence with its date must have. */
const COVERED = 0.8;
/** Words directly before the day of the organisation's own congress, in lower case, with its name masked by `@`. */
const CONGRESS =
  /đại hội(?: đại biểu| đảng viên)?(?: đảng bộ| chi bộ)? @+[^.;,@]{0,40} (?:khai mạc|tổ chức|diễn ra|tiến hành)(?: vào| trong)?(?: các| hai)?(?: từ)?\s*$/u;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The dates of a block that state a time limit of a task in the schedule (`trước ngày 30/6/2020`) or the day of the congress
 * of the organisation.
 */
export function dateClaims(
  { text }: NumberBlock,
  masked: string,
  tables: readonly TableView[],
  dates: CongressDates,
): readonly DateClaim[] {
  if (!/\d{4}/.test(text)) return [];
  return [...text.matchAll(BEGIN)].flatMap(({ index }): readonly DateClaim[] => {
    const found = writtenDate(text, index);
    if (!found || found.date.length < 7) return [];
    const place = { from: index, to: found.to, written: found.date };
    return [
      ...taskClaim(text, place, found, tables),
      ...congressClaim(masked.slice(0, index), place, dates),
    ].slice(0, 1);
  });
}

type Place = Pick<DateClaim, 'from' | 'to' | 'written'>;

function taskClaim(
  text: string,
  place: Place,
  { to, date }: WrittenDate,
  tables: readonly TableView[],
): readonly DateClaim[] {
  const before = text.slice(0, place.from);
  if (!LIMIT.test(before)) return [];
  const words = new Set(comparableText(sentenceAround(text, place.from, to)).split(' '));
  const ranked = tables
    .filter(({ type }) => type === 'schedule')
    .flatMap((view) =>
      view.rows.flatMap((row) => {
        const task = [...new Set(countedWords(labelOf(view, row)))];
        const { due } = row.cells;
        const common = task.filter((word) => words.has(word)).length;
        const isNamed = task.length >= LEAST_WORDS && common >= COVERED * task.length;
        return isNamed && typeof due === 'string' ? [{ view, row, due, common }] : [];
      }),
    )
    .sort((a, b) => b.common - a.common);
  const [best, next] = ranked;
  if (!best || best.common === next?.common) return [];
  const { view, row, due } = best;
  const isRight =
    due.startsWith(date) ||
    (BEFORE.test(before) && date.length === 10 && dayBefore(date) === due) ||
    (date.length === 7 && due.slice(0, 7) === date);
  return [
    { ...place, due, isRight, row: labelOf(view, row), table: view.title, at: view.ref(row.id, 'due') },
  ];
}

function congressClaim(
  before: string,
  place: Place,
  { congress_date: first, congress_end: last }: CongressDates,
): readonly DateClaim[] {
  if (typeof first !== 'string' || !CONGRESS.test(before)) return [];
  const end = typeof last === 'string' ? last : first;
  const { length } = place.written;
  const isRight = first.slice(0, length) <= place.written && place.written <= end.slice(0, length);
  const at: CellRef = { section: FACTS_SECTION, fact: 'congress_date' };
  return [{ ...place, due: first, isRight, row: null, table: null, at }];
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
}

/** The sentence around a date, in lower case. Stops inside dates and numbers end no sentence. */
function sentenceAround(text: string, from: number, to: number): string {
  const before =
    text
      .slice(0, from)
      .split(/[!?…\n]|\.(?=\s)/u)
      .at(-1) ?? '';
  const [after = ''] = text.slice(to).split(/[!?…\n]|\.(?=\s|$)/u);
  return plainWords(`${before} ${after}`);
}
