import * as v from 'valibot';
import { FACTS } from '../scheme/facts';
import { FACTS_SECTION, type Outline } from '../scheme/outline';
import { TABLE_TYPES } from '../tables/tableTypes';
import type { LostWork } from './lostWork';

/** Longest message and reply, in UTF-16 units. */
export const MAX_MESSAGE = 2000;
/** Largest note, in bytes of UTF-8 JSON. The user copies anything larger, or sends it as a file. */
export const MAX_NOTE_BYTES = 128 * 1024;

const CONTROL = /[\p{Cc}\p{Cs}]/gu;

/**
 * Parses a text into its stored form: NFC, with blanks for control characters. This way, a text that the room refused
 * because of such characters can still be sent.
 */
const text = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.transform((value) => value.replace(CONTROL, (char) => (char === '\n' ? char : ' ')).normalize('NFC')),
  );

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,60}$/));
const value = v.nullable(
  v.union([v.pipe(v.number(), v.finite()), text(10_000), v.pipe(v.array(text(200)), v.maxLength(100))]),
);
const block = v.nullable(text(60_000));

const WORK = v.strictObject({
  text: v.pipe(v.array(v.strictObject({ before: block, after: block })), v.maxLength(2000)),
  facts: v.pipe(v.array(v.strictObject({ key: id, before: value, after: value })), v.maxLength(100)),
  rows: v.pipe(
    v.array(
      v.strictObject({
        table: id,
        row: id,
        name: text(1000),
        kind: v.picklist(['cell', 'rowAdded', 'rowRemoved', 'rowMoved']),
        column: v.optional(id),
        before: value,
        after: value,
      }),
    ),
    v.maxLength(5000),
  ),
});

const NOTE = v.strictObject({
  section: id,
  seen: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  message: v.pipe(text(MAX_MESSAGE), v.trim()),
  work: WORK,
});

/** A note as a page sends it, after validation. */
export interface NoteDraft {
  readonly section: string;
  /** Digest of the section's content that the work was compared with. */
  readonly seen: string;
  readonly message: string;
  readonly work: LostWork;
}

/** The validated note, or why it is refused. */
export type ParsedNote =
  | { readonly ok: true; readonly note: NoteDraft }
  /** `where` is a path such as `work/rows/3/column`. */
  | { readonly ok: false; readonly problem: 'tooLarge' | 'badForm' | 'noSection'; readonly where: string };

/**
 * Validates JSON from a page: its size, its shape, and that the section has every fact, table and column that it names. A
 * note without changes is refused. Values are not checked against the types of their cells, because the room may have
 * refused them for their type.
 */
export function parseNote(json: unknown, outline: Outline): ParsedNote {
  if (new TextEncoder().encode(JSON.stringify(json) ?? '').length > MAX_NOTE_BYTES) {
    return { ok: false, problem: 'tooLarge', where: '/' };
  }
  const parsed = v.safeParse(NOTE, json);
  if (!parsed.success) {
    const where = (parsed.issues[0].path ?? []).map((step) => String(step.key)).join('/');
    return { ok: false, problem: 'badForm', where: where || '/' };
  }
  const note = parsed.output as NoteDraft;
  const section = outline.sections.find((candidate) => candidate.id === note.section);
  if (!section) return { ok: false, problem: 'noSection', where: note.section };
  const where = unknownPlace(note.work, section);
  return where === null ? { ok: true, note } : { ok: false, problem: 'badForm', where };
}

function unknownPlace(work: LostWork, section: Outline['sections'][number]): string | null {
  const { text: blocks, facts, rows } = work;
  if (blocks.length + facts.length + rows.length === 0) return 'work';
  for (const [i, { key }] of facts.entries()) {
    const known = section.id === FACTS_SECTION && FACTS.some((fact) => fact.key === key);
    if (!known) return `work/facts/${i}/key`;
  }
  for (const [i, { table, kind, column }] of rows.entries()) {
    const found = section.tables.find((candidate) => candidate.id === table);
    if (!found) return `work/rows/${i}/table`;
    const known = TABLE_TYPES[found.type].columns.some(({ key }) => key === column);
    if ((kind === 'cell') !== known) return `work/rows/${i}/column`;
  }
  return null;
}
