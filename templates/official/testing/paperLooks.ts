import assert from 'node:assert/strict';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { deAnPaper } from '@templates/official/kinds/deAn';
import { packPaper } from '@templates/official/packing/packPaper';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { type ReadPaper, type ReadParagraph, readPaper } from './readPaper';

/** The filled sample that papers are tested with. */
export const SAMPLE = communeSample('2026-11');

/** The sample as the scheme of a merged unit, whose committee is appointed. */
export const MERGED: Snapshot = { ...SAMPLE, facts: { ...SAMPLE.facts, merged_from: 3 } };

/** The sample that a kind has papers of: the merged one for papers of appointment. */
export function sampleOf({ kind, parts }: Pick<PaperDefinition, 'kind' | 'parts'>): Snapshot {
  return parts(SAMPLE).length > 0 ? fewForForms(kind, SAMPLE) : MERGED;
}

/** Kinds with a form of its own for every person. */
const FORMS: readonly string[] = ['mauHoSo', 'soYeuLyLich', 'mucLucHoSo'];

/** The scheme with two people for kinds that make a form for each, so that a test of every kind stays fast. */
export function fewForForms(kind: string, snapshot: Snapshot): Snapshot {
  if (!FORMS.includes(kind)) return snapshot;
  return {
    ...snapshot,
    sections: snapshot.sections.map((section) => ({
      ...section,
      tables: section.tables.map((table) =>
        table.type === 'roster' || table.type === 'dossiers'
          ? { ...table, rows: table.rows.slice(0, 2) }
          : table,
      ),
    })),
  };
}

const MADE = new Map<string, Promise<ReadPaper>>();

/** The sample as a paper with this setting, packed and read back; once for each setting. */
export function samplePaper(setting: PaperSetting): Promise<ReadPaper> {
  const key = JSON.stringify(setting);
  const made = MADE.get(key) ?? packPaper(deAnPaper(SAMPLE, setting)).then(readPaper);
  MADE.set(key, made);
  return made;
}

/** The first paragraph with this text; the test fails if there is none. */
export function find(paper: ReadPaper, text: string | RegExp): ReadParagraph {
  const found = paper.paragraphs.find((p) =>
    typeof text === 'string' ? p.text === text : text.test(p.text),
  );
  assert.ok(found, `no paragraph ${text}`);
  return found;
}

/** Size, weight and slope of a paragraph, which all its runs must share: `14 bold upright`. */
export function looks({ runs, text }: ReadParagraph): string {
  const [{ size, bold, italic } = { size: 0, bold: false, italic: false }] = runs;
  assert.ok(
    runs.every((run) => run.size === size && run.bold === bold && run.italic === italic),
    text,
  );
  return [size, bold ? 'bold' : 'plain', italic ? 'italic' : 'upright'].join(' ');
}

/** Paragraphs between heading and signature, without tables. */
export function mainText(paper: ReadPaper): readonly ReadParagraph[] {
  return paper.paragraphs.filter((p) => p.section === 0 && !p.inTable && p.text !== '');
}

/** The paragraphs of running text. */
export function bodyText(paper: ReadPaper): readonly ReadParagraph[] {
  return mainText(paper).filter((p) => p.style === 'BodyParagraph');
}
