import { AlignmentType, type ISectionOptions, Paragraph, SectionType, type Table, TextRun } from 'docx';
import type { Appendix } from './appendices';
import { COUNT, isLandscape } from './appendixColumns';
import { appendixTable, rowsTable } from './appendixTable';
import type { AnnexTable } from './explanationAnnex';
import { attachedTo } from './faceLines';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from './pageGeometry';
import { pageProperties } from './pageProperties';
import type { PaperSetting } from './paperSetting';
import { SIZE } from './paperStyles';
import { capitals } from './printable';

/** One appendix: its own section on a new page, counted from 1, turned where the table is wide (A1-A5, D6). */
export function appendixSection(appendix: Appendix, setting: PaperSetting): ISectionOptions {
  const landscape = isLandscape(appendix.type);
  const table = appendixTable(appendix.table, appendix.type, landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH);
  return appendixPage({ label: appendix.label, title: appendix.table.title, landscape }, [table], setting);
}

/** The annex of explanations, after the tables. */
export function explanationSection(
  label: string,
  tables: readonly AnnexTable[],
  setting: PaperSetting,
): ISectionOptions {
  const body = tables.flatMap(({ title, columns, rows }) => [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 120 },
      children: [new TextRun({ text: title, size: SIZE.body, bold: true })],
    }),
    rowsTable([COUNT, ...columns], rows, false, LANDSCAPE_TEXT_WIDTH),
  ]);
  return appendixPage({ label, title: 'Giải trình', landscape: true }, body, setting);
}

interface AppendixHead {
  readonly label: string;
  readonly title: string;
  readonly landscape: boolean;
}

function appendixPage(
  { label, title, landscape }: AppendixHead,
  body: readonly (Paragraph | Table)[],
  setting: PaperSetting,
): ISectionOptions {
  const line = (
    text: string,
    look: { bold?: boolean; italics?: boolean },
    after = 0,
    outlineLevel?: number,
  ) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
      spacing: { after },
      children: [new TextRun({ text, size: SIZE.body, ...look })],
    });
  return {
    properties: {
      ...pageProperties(landscape),
      type: SectionType.NEXT_PAGE,
      page: { ...pageProperties(landscape).page, pageNumbers: { start: 1, formatType: 'decimal' } },
    },
    children: [
      line(capitals(label), { bold: true }, 0, 0),
      line(capitals(title), { bold: true }),
      line(attachedTo(setting), { italics: true }, 180),
      ...body,
      new Paragraph({ spacing: { line: 20, lineRule: 'exact' } }),
    ],
  };
}
