import type { SectionSnapshot } from '@schemes/model/scheme/snapshot';
import { BODY_STYLE } from '@templates/official/page/paperStyles';
import type { Standard } from '@templates/official/standards/standard';
import { type Block, paragraphBlock } from '@templates/official/text/block';
import { capitals, printable } from '@templates/official/text/printable';
import { HeadingLevel, TextRun } from 'docx';
import { divideBeforeClosing } from './closing';
import { narrativeBlocks } from './narrativeBlocks';
import { openingBlocks } from './openingBlocks';

/**
 * One section of the text: the heading of the part it begins, its own heading, its narrative, and the `mentions` of
 * appendices (A1), which come before the closing sentence of the paper. An unnumbered section that opens the paper or a part prints no title, because the heading there
 * already has it.
 */
export function sectionBlocks(
  section: SectionSnapshot,
  opening: boolean,
  mentions: readonly string[],
  standard: Standard,
): readonly Block[] {
  const mentionBlocks = mentions.map((text) =>
    paragraphBlock({ style: BODY_STYLE, children: [new TextRun({ text })] }),
  );
  if (opening) return openingBlocks(section.narrative, mentionBlocks, standard);
  const { main, closing } = divideBeforeClosing(section.narrative);
  const hasNumber = section.number !== undefined;
  return [
    ...(section.part ? [partHeading(section.part)] : []),
    ...sectionHeading(section, standard),
    ...narrativeBlocks(main, hasNumber, standard),
    ...mentionBlocks,
    ...narrativeBlocks(closing, hasNumber, standard),
  ];
}

/** A heading of two lines: `Phần thứ nhất`, and its name in capitals (B11). */
function partHeading({ label, title }: { label: string; title: string }): Block {
  return paragraphBlock({
    heading: HeadingLevel.HEADING_1,
    children: [new TextRun({ text: printable(label) }), new TextRun({ text: capitals(title), break: 1 })],
  });
}

function sectionHeading(
  { number, title, part }: SectionSnapshot,
  { headingMark }: Standard,
): readonly Block[] {
  if (number === undefined && part) return [];
  const text =
    number === undefined ? capitals(title) : `${printable(number)}${headingMark} ${capitals(title)}`;
  return [paragraphBlock({ heading: HeadingLevel.HEADING_2, children: [new TextRun({ text })] })];
}
