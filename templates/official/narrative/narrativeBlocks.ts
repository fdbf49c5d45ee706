import { type HeadingLevel, type HeadingSeries, headingSeries } from '@schemes/model/text/headingMark';
import { headingMarks } from '@schemes/model/text/headingMarks';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { BODY_STYLE } from '@templates/official/page/paperStyles';
import type { Standard } from '@templates/official/standards/standard';
import { type Block, paragraphBlock } from '@templates/official/text/block';
import { AlignmentType, HeadingLevel as WordHeading } from 'docx';
import { alignmentOf } from './alignmentOf';
import { listLines } from './listLines';
import { narrativeRuns, narrativeText } from './narrativeRuns';
import { narrativeTable } from './narrativeTable';

/** Word heading level by kind of mark, the same wherever the mark occurs; parts are Heading 1. */
const WORD_HEADING = {
  roman: WordHeading.HEADING_2,
  arabic: WordHeading.HEADING_3,
  letter: WordHeading.HEADING_4,
  dash: WordHeading.HEADING_5,
} as const satisfies Record<HeadingSeries, string>;

/**
 * A section's narrative in the order it was written. Marks of headings and lists are text, as Party offices type them,
 * so that no other program renumbers what was approved. Empty paragraphs are omitted; styles set the spacing.
 */
export function narrativeBlocks(
  doc: NarrativeNode,
  sectionHasNumber: boolean,
  { headingMark }: Standard,
): readonly Block[] {
  const nodes = doc.content ?? [];
  const levels = nodes.filter((node) => node.type === 'heading').map(levelOf);
  const marks = headingMarks(sectionHasNumber, levels);
  let headings = 0;
  return nodes.flatMap((node): readonly Block[] => {
    switch (node.type) {
      case 'heading':
        return [
          headingBlock(node, sectionHasNumber, (marks[headings++] ?? '').replace(/(?<=.)-$/, headingMark)),
        ];
      case 'bulletList':
      case 'orderedList':
        return listLines(node).map((line) => bodyBlock(line.paragraph, line.mark));
      case 'table':
        return [{ kind: 'table', build: (keepNext) => narrativeTable(node, keepNext) }];
      default:
        return narrativeText(node).trim() === '' ? [] : [bodyBlock(node)];
    }
  });
}

/** One paragraph of the text, with an optional mark before it. */
export function bodyBlock(node: NarrativeNode, mark = '', plain = false, style = BODY_STYLE): Block {
  const alignment = plain ? undefined : alignmentOf(node);
  // A centred or right-aligned line has no indent, which would move it.
  const isAside = alignment === AlignmentType.CENTER || alignment === AlignmentType.RIGHT;
  return paragraphBlock({
    style,
    ...(alignment ? { alignment } : {}),
    ...(isAside ? { indent: { left: 0, firstLine: 0 } } : {}),
    children: narrativeRuns(node, { plain, ...(mark === '' ? {} : { mark: `${mark} ` }) }),
  });
}

function levelOf(node: NarrativeNode): HeadingLevel {
  const level = node.attrs?.level;
  return level === 2 || level === 3 ? level : 1;
}

function headingBlock(node: NarrativeNode, sectionHasNumber: boolean, mark: string): Block {
  const series = headingSeries(sectionHasNumber, levelOf(node));
  return paragraphBlock({
    heading: WORD_HEADING[series],
    children: narrativeRuns(node, { mark: `${mark} `, capitals: series === 'roman', plain: true }),
  });
}
