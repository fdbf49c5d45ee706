import { AlignmentType, type ISectionOptions, Paragraph, SectionType, TextRun } from 'docx';
import type { Appendix } from './appendices';
import { isLandscape } from './appendixColumns';
import { appendixTable } from './appendixTable';
import { attachedTo } from './faceLines';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from './pageGeometry';
import { pageProperties } from './pageProperties';
import type { PaperSetting } from './paperSetting';
import { SIZE } from './paperStyles';
import { capitals } from './printable';

/** One appendix: its own section on a new page, counted from 1, turned where the table is wide (A1-A5, D6). */
export function appendixSection(appendix: Appendix, setting: PaperSetting): ISectionOptions {
  const landscape = isLandscape(appendix.table.type);
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
      line(capitals(appendix.label), { bold: true }, 0, 0),
      line(capitals(appendix.table.title), { bold: true }),
      line(attachedTo(setting), { italics: true }, 180),
      appendixTable(appendix.table, landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH),
      new Paragraph({ spacing: { line: 20, lineRule: 'exact' } }),
    ],
  };
}
