import { attachedTo } from '@templates/official/face/faceLines';
import { type PageFormat, widthOf } from '@templates/official/page/pageGeometry';
import { pageProperties } from '@templates/official/page/pageProperties';
import { BODY_SIZE } from '@templates/official/page/paperStyles';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { standardOf } from '@templates/official/standards/standardOf';
import { isLandscape } from '@templates/official/tables/appendixColumns';
import { printedTable } from '@templates/official/tables/printedTable';
import { numberedTable, printedBlock } from '@templates/official/tables/tableBlocks';
import { type Block, buildBlocks } from '@templates/official/text/block';
import { ownLines } from '@templates/official/text/ownLines';
import { capitals } from '@templates/official/text/printable';
import { tableTitle } from '@templates/official/text/textBlocks';
import { AlignmentType, type ISectionOptions, Paragraph, SectionType, TextRun } from 'docx';
import type { Appendix } from './appendices';
import type { AnnexTable } from './explanationAnnex';
import { OF_APPENDIX, wideFormat } from './wideFormat';

/** One appendix: its own section on a new page, with page numbers from 1, landscape if the table is wide (A1-A5, D6). */
export function appendixSection({ label, table, type }: Appendix, setting: PaperSetting): ISectionOptions {
  const printed = printedTable(table, type);
  const bodyAt = (format: PageFormat) => [printedBlock(printed, widthOf(format, setting.house))];
  return appendixPage({ label, title: table.title, isWide: isLandscape(type, table.rows) }, bodyAt, setting);
}

/** The annex of explanations, after the tables. */
export function explanationSection(
  label: string,
  tables: readonly AnnexTable[],
  setting: PaperSetting,
): ISectionOptions {
  const bodyAt = (format: PageFormat) =>
    tables.flatMap(({ title, columns, rows }) => [
      tableTitle(title),
      numberedTable(columns, rows, widthOf(format, setting.house)),
    ]);
  return appendixPage({ label, title: 'Giải trình', isWide: true }, bodyAt, setting);
}

interface AppendixHead {
  readonly label: string;
  readonly title: string;
  /** Whether its table needs a turned page. */
  readonly isWide: boolean;
}

function appendixPage(
  { label, title, isWide }: AppendixHead,
  bodyAt: (format: PageFormat) => readonly Block[],
  setting: PaperSetting,
): ISectionOptions {
  const { house } = setting;
  const format = isWide ? wideFormat(house, bodyAt, OF_APPENDIX) : 'portrait';
  const width = widthOf(format, house);
  const properties = pageProperties(format, setting);
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
      ...properties,
      type: SectionType.NEXT_PAGE,
      page: { ...properties.page, pageNumbers: { start: 1, formatType: 'decimal' } },
    },
    children: [
      line(standardOf(setting).appendix.capitals ? capitals(label) : label, { bold: true }, 0, 0),
      line(ownLines(capitals(title), width, BODY_SIZE, 'bold'), { bold: true }),
      line(ownLines(attachedTo(setting), width, BODY_SIZE, 'italic'), { italics: true }, 180),
      ...buildBlocks(bodyAt(format), true),
    ],
  };
}
