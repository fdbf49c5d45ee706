import assert from 'node:assert/strict';
import { definitionOf } from '@templates/official/kinds/papers';
import type { PaperCase } from '@templates/official/testing/paperCases';
import type { ReadParagraph } from '@templates/official/testing/readPaper';
import { all, at, val, type XmlElement } from '@templates/official/testing/xmlTree';

/** One rule of the official form with its ids, checked on the papers it applies to. */
export interface FormRule {
  readonly id: string;
  readonly says: string;
  /** Whether the rule applies to a paper. */
  readonly appliesTo: (one: PaperCase) => boolean;
  /** Throws when the paper breaks the rule. */
  readonly holds: (one: PaperCase) => void;
}

export const isParty = ({ standard }: PaperCase) => standard.id !== 'state-2020';
export const isState = ({ standard }: PaperCase) => standard.id === 'state-2020';
export const isNumbered = ({ kind }: PaperCase) => definitionOf(kind).form === 'numbered';
export const isMinutes = ({ kind }: PaperCase) => kind.startsWith('bienBan');
/** Minutes of counting ballots, or of an election. */
export const isCount = ({ kind }: PaperCase) => kind === 'bienBanKiemPhieu' || kind === 'bienBanBauCu';
export const signsAlone = (one: PaperCase) => definitionOf(one.kind).form !== 'blank' && !isMinutes(one);
/** A paper drafted for the level above, whose heading and signature are those of that level. */
export const isOfAbove = ({ kind }: PaperCase) => kind === 'quyetDinhChiDinh';
export const any = () => true;

/** Paragraphs of the left and right column of the heading (0) or of the last block of two columns (-1). */
export function halvesOf({ paper }: PaperCase, which: 0 | -1): readonly (readonly ReadParagraph[])[] {
  const tables = paper.tables.filter(isHalves);
  const table = tables.at(which);
  assert.ok(table);
  return all(table, 'w:tc').map((cell) => {
    const own = new Set(all(cell, 'w:p'));
    return paper.paragraphs.filter(({ element }) => own.has(element));
  });
}

export function isHalves(table: XmlElement): boolean {
  return val(at(table, 'w:tblPr', 'w:tblBorders'), 'w:top') === 'nil';
}

export const left = (one: PaperCase) => (halvesOf(one, 0)[0] ?? []).filter(({ text }) => text !== '');
export const right = (one: PaperCase) => halvesOf(one, 0)[1] ?? [];
export const signing = (one: PaperCase) => (halvesOf(one, -1)[1] ?? []).filter(({ text }) => text !== '');
export const recipients = (one: PaperCase) => (halvesOf(one, -1)[0] ?? []).filter(({ text }) => text !== '');
export const face = ({ paper }: PaperCase) =>
  paper.paragraphs.filter((p) => p.section === 0 && !p.inTable && p.text !== '');
export const spell = (one: PaperCase, text: string) =>
  one.setting.house?.spelling === 'uỷ'
    ? text.replaceAll('ủy', 'uỷ').replaceAll('ỦY', 'UỶ').replaceAll('Ủy', 'Uỷ')
    : text;
export const body = (one: PaperCase) => one.paper.paragraphs.filter((p) => p.style === 'BodyParagraph');
export const grids = ({ paper }: PaperCase) => paper.tables.filter((table) => !isHalves(table));

/** The number of a paper as it is printed; a draft leaves a gap of five blanks. */
export function printedNumber(number: number | undefined): string {
  return number === undefined ? ' '.repeat(5) : String(number).padStart(2, '0');
}

/** A day as it is printed: a zero before days below 10 and before January and February; gaps where it is not known. */
export function printedDay(date: string | undefined, year: number | undefined): string {
  const gap = ' '.repeat(3);
  if (date === undefined) return `ngày ${gap} tháng ${gap} năm ${year}`;
  const [y = '', month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${y}`;
}

/** Length in twips of a rule in the right column of the heading. */
export function ruleLength({ paper }: PaperCase, rule: ReadParagraph | undefined): number {
  assert.ok(rule && at(rule.element, 'w:pPr', 'w:pBdr', 'w:top'));
  const heading = paper.tables[0];
  const column = all(heading as XmlElement, 'w:gridCol').map((one) => Number(one.attrs['w:w']))[1] ?? 0;
  const indent = at(rule.element, 'w:pPr', 'w:ind')?.attrs ?? {};
  return column - Number(indent['w:left']) - Number(indent['w:right']);
}
