import type { SectionSnapshot } from '@schemes/model/snapshot';
import { HeadingLevel, TextRun } from 'docx';
import { type Block, paragraphBlock } from './block';
import { narrativeBlocks } from './narrativeBlocks';
import { openingBlocks } from './openingBlocks';
import { BODY_STYLE } from './paperStyles';
import { capitals, printable } from './printable';

/**
 * One section of the text: the heading of the part it begins, its own heading, its narrative,
 * and the mention of its appendices (A1). A section without number carries its title only inside a part:
 * where it opens the paper or a part, that heading already says it.
 */
export function sectionBlocks(
  section: SectionSnapshot,
  insidePart: boolean,
  mention: string | null,
): readonly Block[] {
  const opening = !insidePart && !section.part;
  return [
    ...(section.part ? [partHeading(section.part)] : []),
    ...sectionHeading(section, insidePart),
    ...(opening
      ? openingBlocks(section.narrative)
      : narrativeBlocks(section.narrative, section.number !== undefined)),
    ...(mention === null
      ? []
      : [paragraphBlock({ style: BODY_STYLE, children: [new TextRun({ text: mention })] })]),
  ];
}

/** `Phần thứ nhất` and below it the name in capitals: one heading of two lines (B11). */
function partHeading({ label, title }: { label: string; title: string }): Block {
  return paragraphBlock({
    heading: HeadingLevel.HEADING_1,
    children: [new TextRun({ text: printable(label) }), new TextRun({ text: capitals(title), break: 1 })],
  });
}

function sectionHeading({ number, title, part }: SectionSnapshot, insidePart: boolean): readonly Block[] {
  if (number === undefined && (part || !insidePart)) return [];
  const text = number === undefined ? capitals(title) : `${printable(number)}- ${capitals(title)}`;
  return [paragraphBlock({ heading: HeadingLevel.HEADING_2, children: [new TextRun({ text })] })];
}
