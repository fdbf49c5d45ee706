import type { BoundFigure } from '../../../boundNumbers/boundFigure';
import { figureInCell } from '../../../boundNumbers/tableFigures';
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

const after = (source: string) => new RegExp(`^${source.replace(/ /g, '\\s+')}`, 'u');
const DELEGATES = after(` đại biểu${END}`);
const MEMBERS = after(` đảng viên(?<official> chính thức)?${END}`);
const SEATS = after(`(?: (?:đồng chí|đ c|người|ủy viên))?${END}`);
const LINK = /\s*(?:(?:được\s+)?(?:phân\s+bổ|bầu)(?:\s+là)?|được|gồm\s+có|gồm|có|là)?\s*:?\s*$/u;

/** What names of units hold of themselves. */
const UNITS = /chi\s+bộ|cơ\s+sở/gu;

/** `Chi bộ thôn An Lạc: 11 đại biểu`, `khối Đảng 7 đồng chí`: the words before the number are the name of a row. */
export function rowClaims(
  { text, typed }: NumberBlock,
  masked: string,
  context: BlockContext,
  facts: ClaimContext,
): readonly Claim[] {
  const views = [facts.only('quotas'), facts.only('seats')].filter((view) => view !== null);
  if (views.length === 0) return [];
  return typed.flatMap((number) => {
    const behind = masked.slice(number.to, number.to + 60);
    const ofKind = number.isPercent ? [] : views.filter(({ type }) => mayFollow(type === 'quotas', behind));
    if (ofKind.length === 0) return [];
    const start = sentenceStart(masked, number.from);
    const starts = clauseStarts(masked.slice(start, number.from)).map((at) => at + start);
    return ofKind.flatMap((view) => {
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
            behind,
            { sentence: masked.slice(start, number.to), above: context.above },
            facts,
          ),
        ) ?? []
      );
    });
  });
}

function mayFollow(isDelegates: boolean, behind: string): boolean {
  return isDelegates ? DELEGATES.test(behind) || MEMBERS.test(behind) : SEATS.test(behind);
}

/** Where the name of a row may begin, the nearest first: behind a comma, a colon, a dash, a word that joins. */
function clauseStarts(before: string): readonly number[] {
  const ends = [...before.matchAll(/[;,(]|\s[–-]\s|^\s*[–+-]\s|:(?!\s*$)|\svà\s/gu)];
  return [0, ...ends.map(({ index, 0: all }) => index + all.length)].reverse().slice(0, 4);
}

function labelOf(named: string): string {
  return comparableText(named.replace(LINK, ''));
}

const ROWS = new WeakMap<TableView, ReadonlyMap<string, Row | null>>();

/** The row of a name; null where none has it, or two have. */
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
  behind: string,
  place: Pick<PhrasePlace, 'sentence' | 'above'>,
  facts: ClaimContext,
): readonly (BoundFigure | null)[] {
  const cell = (column: string) => figureInCell({ section: view.section, table: view }, row, column);
  if (view.type === 'seats') return columnsAt(place, facts.term).map(cell);
  if (DELEGATES.test(behind)) return [cell('delegates'), cell('elected')];
  const official = cell('official_members');
  const probation = cell('probationary_members');
  if (!official || MEMBERS.exec(behind)?.groups?.['official'] !== undefined) return [official];
  return [official, probation && { ...official, value: official.value + probation.value }];
}
