import type { CellProblem, CellValue } from '../../model/cells/cell';
import type { Column, TableType } from '../../model/tables/tableType';
import { replacementKey } from '../sheets/ImportDecisions';
import { readChoice } from '../sheets/readChoice';
import { type Guess, readSheetCell } from '../sheets/readSheetCell';
import type { FormEntry, FormPlace } from './curriculum';
import { FORM_FIELDS } from './formFields';

/**
 * Why a person should check a value. `kind` is a message key below `curriculum.doubt.`; `guess` is one below
 * `imports.guess.`.
 */
export type FormDoubt =
  | { readonly kind: 'guess'; readonly guess: Guess }
  | { readonly kind: 'capitals' | 'pieces' | 'split' | 'twoItems' | 'colon' | 'cut' | 'noName' | 'twice' };

/** A value that the form has for a column of the roster. */
export interface FormValue {
  /** Identifies the value: the column and a count over the form. */
  readonly key: string;
  readonly column: string;
  readonly value: CellValue;
  readonly place: FormPlace;
  /** The text of the form that the value was read from. */
  readonly text: string;
  readonly doubts: readonly FormDoubt[];
}

/** A text of the form that its column cannot read. */
export interface UnreadFormText {
  readonly column: string;
  readonly place: FormPlace;
  readonly text: string;
  readonly problem: CellProblem;
}

/**
 * A text of the form that is not imported, because the roster has no column for it, its label is unknown, or it is not
 * an item.
 */
export interface OmittedFormText {
  readonly kind: 'noColumn' | 'unknown' | 'head' | 'part' | 'hint';
  readonly place: FormPlace;
  readonly text: string;
}

/** The items of a form, sorted by what a table can import of them. */
export interface FormValues {
  readonly values: readonly FormValue[];
  readonly unread: readonly UnreadFormText[];
  readonly omitted: readonly OmittedFormText[];
  /** Items with a column that are not filled in. */
  readonly blank: readonly FormPlace[];
}

const FIELDS = new Map(FORM_FIELDS.map((field) => [field.id, field]));

/** A text for a column, before it is read. `written`: the text as the form has it, on one line. */
interface Piece {
  readonly column: Column;
  readonly place: FormPlace;
  readonly text: string;
  readonly written: string;
  readonly doubts: readonly FormDoubt[];
}

/**
 * The values of a form for the columns of a table, and everything that is not imported. `replacements`: values that a person
 * gives for texts that a column cannot read, by `replacementKey`.
 */
export function curriculumValues(
  type: TableType,
  entries: readonly FormEntry[],
  replacements: ReadonlyMap<string, CellValue> = new Map(),
): FormValues {
  const values: FormValue[] = [];
  const unread: UnreadFormText[] = [];
  const omitted: OmittedFormText[] = [];
  const blank: FormPlace[] = [];
  const pieces: Piece[] = [];
  for (const entry of entries) {
    const field = FIELDS.get(entry.field);
    const column = type.columns.find(
      ({ key, compute, restricted }) => key === field?.column && !compute && !restricted,
    );
    const { hints, text: bare } = withoutHints(entry.text);
    for (const hint of hints) omitted.push({ kind: 'hint', place: entry.place, text: hint });
    if (!column) {
      if (/[\p{L}\p{N}]/u.test(bare))
        omitted.push({ kind: kindOf(entry.field), place: entry.place, text: oneLine(bare) });
      continue;
    }
    const own = piecesOf(type, column, entry, bare);
    if (own.length === 0) blank.push(entry.place);
    pieces.push(...own);
  }
  for (const piece of withDiscipline(pieces, entries)) {
    const { column, place, written } = piece;
    const key = `${column.key}/${values.length + unread.length}`;
    const replaced = replacements.get(replacementKey(column.key, written));
    if (replaced !== undefined) {
      values.push({ key, column: column.key, value: replaced, place, text: written, doubts: [] });
      continue;
    }
    const read = readSheetCell(column, piece.text);
    if (!read.ok) unread.push({ column: column.key, place, text: written, problem: read.problem });
    else if (read.value === undefined) blank.push(place);
    else {
      const guess = read.guess ? [{ kind: 'guess' as const, guess: read.guess }] : [];
      const doubts = [...piece.doubts, ...guess];
      values.push({ key, column: column.key, value: read.value, place, text: written, doubts });
    }
  }
  return { values: withoutRepeats(values), unread, omitted, blank };
}

function kindOf(field: string): OmittedFormText['kind'] {
  if (field === 'unknown' || field === 'head') return field;
  return FIELDS.get(field)?.isPart ? 'part' : 'noColumn';
}

/** The values without repeated equal ones. Different values of one column get a doubt each. */
function withoutRepeats(values: readonly FormValue[]): readonly FormValue[] {
  const same = (a: FormValue, b: FormValue) =>
    a.column === b.column && JSON.stringify(a.value) === JSON.stringify(b.value);
  const single = values.filter((one, i) => values.findIndex((other) => same(one, other)) === i);
  return single.map((one) =>
    single.some((other) => other !== one && other.column === one.column)
      ? { ...one, doubts: [...one.doubts, { kind: 'twice' }] }
      : one,
  );
}

/** The hints that a form prints in brackets on lines of their own, and the text without them. */
function withoutHints(text: string): { readonly hints: readonly string[]; readonly text: string } {
  const lines = text.split('\n');
  const isHint = (line: string, i: number) =>
    /^\s*\([^()]*\)[\s.:;]*$/u.test(line) && (i > 0 || /,.*,|\.{3}|…/u.test(line));
  const others = lines.filter((line, i) => !isHint(line, i));
  return { hints: lines.filter(isHint).map(oneLine), text: others.join('\n').trim() };
}

/** The texts of an item for columns: none if it is not filled in, two if it has a degree and a subject. */
function piecesOf(type: TableType, column: Column, entry: FormEntry, bare: string): readonly Piece[] {
  const written = oneLine(bare);
  const { text, isJoined } =
    column.kind === 'date' || column.kind === 'monthYear' ? dateText(bare) : joined(column, bare);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const pieces: readonly FormDoubt[] = isJoined ? [{ kind: 'pieces' }] : [];
  const colon: readonly FormDoubt[] = column.kind === 'text' && text.includes(':') ? [{ kind: 'colon' }] : [];
  const cut: readonly FormDoubt[] = entry.isCut ? [{ kind: 'cut' }] : [];
  const piece: Piece = { column, place: entry.place, text, written, doubts: [...pieces, ...colon, ...cut] };
  if (column.key === 'full_name') return [inNameCase(piece)];
  if (column.key === 'political_theory') return [{ ...piece, text: bareTheory(column, text) }];
  if (column.key === 'education') return splitDegree(type, piece);
  return [piece];
}

/**
 * Converts the name of a piece from capitals, which the form asks for, to title case. A text with characters that no
 * name has gets a doubt.
 */
function inNameCase(piece: Piece): Piece {
  const { text } = piece;
  if (/[^\p{L}\p{M} '’.-]/u.test(text)) return { ...piece, doubts: [...piece.doubts, { kind: 'noName' }] };
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return piece;
  const cased = text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return { ...piece, text: cased, doubts: [...piece.doubts, { kind: 'capitals' }] };
}

/** A grade of political theory without the words of its label: «Cao cấp lý luận chính trị» becomes «Cao cấp». */
function bareTheory(column: Column, text: string): string {
  if (readChoice(column, text) !== undefined) return text;
  const bare = text.replace(/\s*(?:(?:lý|lí) luận)?\s*chính trị(?:\s*-?\s*hành chính)?[\s.]*$/iu, '');
  return bare === '' ? text : bare;
}

/** Splits «Thạc sĩ Luật» into a degree and its subject. If a second degree follows, the text is not split. */
function splitDegree(type: TableType, piece: Piece): readonly Piece[] {
  const { column, text } = piece;
  if (readChoice(column, text) !== undefined) return [piece];
  const words = text.split(' ');
  const readAt = (from: number, to: number) => readChoice(column, words.slice(from, to).join(' '));
  const degree = [3, 2, 1].find((count) => {
    const code = readAt(0, count);
    return code !== undefined && code !== 'none';
  });
  const subject = type.columns.find(({ key }) => key === 'speciality');
  if (degree === undefined || !subject) return [piece];
  const rest = words
    .slice(degree)
    .join(' ')
    .replace(/^[\s,;:–-]*(?:(?:chuyên )?ngành(?!\p{L}))?[\s,;:–-]*/iu, '');
  const later = words.slice(degree);
  const hasSecondDegree = later.some((_, from) =>
    [3, 2, 1].some((count) => from + count <= later.length && namesDegree(column, later, from, count)),
  );
  if (hasSecondDegree || rest === '') return [piece];
  const doubts: readonly FormDoubt[] = [...piece.doubts, { kind: 'split' }];
  return [
    { ...piece, text: words.slice(0, degree).join(' '), doubts },
    { ...piece, column: subject, text: rest, doubts },
  ];
}

function namesDegree(column: Column, words: readonly string[], from: number, count: number): boolean {
  const code = readChoice(column, words.slice(from, from + count).join(' '));
  return code !== undefined && code !== 'none';
}

/**
 * Joins a text that is spread over several lines or between dots. The pieces of a place name are joined with commas.
 */
function joined(column: Column, bare: string): { readonly text: string; readonly isJoined: boolean } {
  const isPlace = column.key === 'home_town' || column.key === 'residence';
  const inner = isPlace
    ? bare
        .replace(/\((?:xã|phường|huyện|quận|tỉnh|thành phố|tp|thị xã|số nhà|thôn)[^()]{0,60}\)\s*:?/giu, '\n')
        .replace(/(?<!\p{L})(xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố|tp)\s*:/giu, '\n$1 ')
    : bare;
  const parts = inner
    .split(/\n|\t|[.…·_]{2,}|…/u)
    .map((part) => part.replace(/\s+/g, ' ').replace(/^[\s,;:]+|[\s,;:]+$/gu, ''))
    .filter(
      (part) =>
        /[\p{L}\p{N}]/u.test(part) &&
        !(isPlace && /^(?:xã|phường|huyện|quận|tỉnh|tp|thành phố)$/iu.test(part)),
    );
  const text = parts.join(isPlace ? ', ' : ' ').replace(/(?<=\p{L}{2}|\d)\.$/u, '');
  return { text, isJoined: parts.length > 1 };
}

/** A date without the dots around its filled parts; empty if it has no digit. `isJoined` is always false. */
function dateText(bare: string): { readonly text: string; readonly isJoined: boolean } {
  const text = bare
    .replace(/\s+/g, ' ')
    .replace(/[.…·_]*[.…·_](?=\s*\d)(?<=[.…·_]{2}|…|_)|(?<=\d)\s*(?:[.…·_]{2,}|…|_)/gu, ' ')
    .replace(/(tháng|năm|ngày)\s*:/giu, '$1 ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;().]+$/u, '')
    .trim();
  return { text: /\d/.test(text) ? text : '', isJoined: false };
}

/** Joins the commendations and the disciplinary measures, which share one column, into one text. */
function withDiscipline(pieces: readonly Piece[], entries: readonly FormEntry[]): readonly Piece[] {
  const own = pieces.filter(({ column }) => column.key === 'commendation');
  const fieldOf = (piece: Piece) => entries.find(({ place }) => place === piece.place)?.field;
  const discipline = own.find((piece) => fieldOf(piece) === 'discipline');
  const commendation = own.find((piece) => fieldOf(piece) === 'commendation');
  if (!discipline) return pieces;
  const name = (piece: Piece) => `${piece.place.label}: ${piece.text}`;
  const merged: Piece = commendation
    ? {
        ...commendation,
        text: `${name(commendation)}; ${name(discipline)}`,
        written: `${commendation.written}; ${discipline.written}`,
        doubts: [{ kind: 'twoItems' }],
      }
    : { ...discipline, text: name(discipline), doubts: [{ kind: 'twoItems' }] };
  const first = commendation ?? discipline;
  return pieces.flatMap((piece) => (piece === first ? [merged] : piece === discipline ? [] : [piece]));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
