import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import { boundNumberInCell } from '../../../boundNumbers/tableNumbers';
import type { Row } from '../../../model/tables/tableType';
import { comparableText } from '../../../tableViews/comparableText';
import type { TableView } from '../../../tableViews/TableView';
import { columnsAt } from './bodyPhrases';
import { type Claim, claimOf, labelsOf } from './Claim';
import type { ClaimContext } from './ClaimContext';
import { type BlockContext, isOfOthers } from './isOfOthers';
import type { NumberBlock } from './numberBlocks';
import { END, type PhrasePlace } from './phrase';
import { sentenceStart } from './sentenceStart';

const atStart = (source: string) => new RegExp(`^${source.replace(/ /g, '\\s+')}`, 'u');
const DELEGATES = atStart(` đại biểu${END}`);
const MEMBERS = atStart(` đảng viên(?<official> chính thức)?${END}`);
const SEATS = atStart(`(?: (?:đồng chí|đ c|người|ủy viên))?${END}`);
const LINK = /\s*(?:(?:được\s+)?(?:phân\s+bổ|bầu)(?:\s+là)?|được|gồm\s+có|gồm|có|là)?\s*:?\s*$/u;

/** Words of `isOfOthers` that may be part of the name of a unit. */
const UNITS = /chi\s+bộ|cơ\s+sở/gu;

/**
 * The claims of numbers after the name of a row of `quotas` or `seats`: `Chi bộ thôn An Lạc: 11 đại biểu`, `khối Đảng 7 đồng
 * chí`. A row of `seats` counts only in the section of its table.
 */
export function rowClaims(
  { text, typed }: NumberBlock,
  masked: string,
  context: BlockContext,
  scheme: ClaimContext,
): readonly Claim[] {
  const views = [scheme.onlyTable('quotas'), scheme.onlyTable('seats')].filter((view) => view !== null);
  if (views.length === 0) return [];
  return typed.flatMap((number) => {
    const after = masked.slice(number.to, number.to + 60);
    const candidates = number.isPercent
      ? []
      : views.filter(({ type }) => mayFollow(type === 'quotas', after));
    if (candidates.length === 0) return [];
    const start = sentenceStart(masked, number.from);
    const starts = clauseStarts(masked.slice(start, number.from)).map((at) => at + start);
    return candidates.flatMap((view) => {
      const named = starts.map((from) => ({
        from,
        row: rowOf(view, labelOf(text.slice(from, number.from))),
      }));
      const { from, row } = named.find((one) => one.row !== null) ?? { from: start, row: null };
      if (!row || (view.type === 'seats' && view.section !== context.section)) return [];
      if (isOfOthers(masked.slice(start, from), context, UNITS)) return [];
      return (
        claimOf(
          number,
          figuresOf(
            view,
            row,
            after,
            { sentence: masked.slice(start, number.to), above: context.above },
            scheme,
          ),
        ) ?? []
      );
    });
  });
}

function mayFollow(isDelegates: boolean, after: string): boolean {
  return isDelegates ? DELEGATES.test(after) || MEMBERS.test(after) : SEATS.test(after);
}

/** The last four indices at which the name of a row may begin, nearest first: after punctuation, a dash or `và`. */
function clauseStarts(before: string): readonly number[] {
  const ends = [...before.matchAll(/[;,(]|\s[–-]\s|^\s*[–+-]\s|:(?!\s*$)|\svà\s/gu)];
  return [0, ...ends.map(({ index, 0: separator }) => index + separator.length)].reverse().slice(0, 4);
}

function labelOf(named: string): string {
  return comparableText(named.replace(LINK, ''));
}

const ROWS = new WeakMap<TableView, ReadonlyMap<string, Row | null>>();

/** The only row with a name; null if there is not exactly one. */
function rowOf(view: TableView, label: string): Row | null {
  let rows = ROWS.get(view);
  if (!rows) {
    const found = new Map<string, Row | null>();
    for (const [row, name] of labelsOf(view)) if (name !== '') found.set(name, found.has(name) ? null : row);
    ROWS.set(view, found);
    rows = found;
  }
  return rows.get(label) ?? null;
}

function figuresOf(
  view: TableView,
  row: Row,
  after: string,
  place: Pick<PhrasePlace, 'sentence' | 'above'>,
  scheme: ClaimContext,
): readonly (BoundNumber | null)[] {
  const cell = (column: string) => boundNumberInCell({ section: view.section, table: view }, row, column);
  if (view.type === 'seats') return columnsAt(place, scheme.term).map(cell);
  if (DELEGATES.test(after)) return [cell('delegates'), cell('elected')];
  const official = cell('official_members');
  const probation = cell('probationary_members');
  if (!official || MEMBERS.exec(after)?.groups?.['official'] !== undefined) return [official];
  return [official, probation && { ...official, value: official.value + probation.value }];
}
