import { attachedTo } from '@templates/official/face/faceLines';
import { widthOf } from '@templates/official/page/pageGeometry';
import { pageProperties } from '@templates/official/page/pageProperties';
import { BODY_SIZE } from '@templates/official/page/paperStyles';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { standardOf } from '@templates/official/standards/standardOf';
import { isLandscape, RUNNING_NUMBER } from '@templates/official/tables/appendixColumns';
import { appendixTable, rowsTable } from '@templates/official/tables/appendixTable';
import { ownLines } from '@templates/official/text/ownLines';
import { capitals } from '@templates/official/text/printable';
import { AlignmentType, type ISectionOptions, Paragraph, SectionType, type Table, TextRun } from 'docx';
import type { Appendix } from './appendices';
import type { AnnexTable } from './explanationAnnex';

/** One appendix: its own section on a new page, with page numbers from 1, landscape if the table is wide (A1-A5, D6). */
export function appendixSection(appendix: Appendix, setting: PaperSetting): ISectionOptions {
  const landscape = isLandscape(appendix.type, appendix.table.rows);
  const table = appendixTable(appendix.table, appendix.type, widthOf(landscape, setting.house));
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
      children: [new TextRun({ text: title, size: BODY_SIZE, bold: true })],
    }),
    rowsTable([RUNNING_NUMBER, ...columns], rows, { totals: false, width: widthOf(true, setting.house) }),
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
  const width = widthOf(landscape, setting.house);
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
      children: [new TextRun({ text, size: BODY_SIZE, ...look })],
    });
  return {
    properties: {
      ...pageProperties(landscape, setting),
      type: SectionType.NEXT_PAGE,
      page: { ...pageProperties(landscape, setting).page, pageNumbers: { start: 1, formatType: 'decimal' } },
    },
    children: [
      line(standardOf(setting).appendix.capitals ? capitals(label) : label, { bold: true }, 0, 0),
      line(ownLines(capitals(title), width, BODY_SIZE, 'bold'), { bold: true }),
      line(ownLines(attachedTo(setting), width, BODY_SIZE, 'italic'), { italics: true }, 180),
      ...body,
      // A section ends with a paragraph. This one is thin, so that it begins no new page after a table.
      new Paragraph({ spacing: { line: 20, lineRule: 'exact' } }),
    ],
  };
}
