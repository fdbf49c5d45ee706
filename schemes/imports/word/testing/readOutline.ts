import type { NarrativeNode } from '../../../model/text/narrative';
import type { WordBlock } from '../wordFile';
import { narrativeWithMarks } from '../wordNarrative';
import { wordSections } from '../wordSections';

/**
 * The result of importing blocks, one line for each: `§ I Title`, `h1 Text`, `p Text`, `1. Point`, `a) Point`, `- Point`.
 * A nested point is indented by two spaces a level. `| a | b` is a row of a table. `§§` begins a part.
 */
export function readOutline(blocks: readonly WordBlock[]): readonly string[] {
  return wordSections(blocks).flatMap(({ part, number, title, blocks: own }) => [
    ...(part ? [`§§ ${part.label}: ${part.title}`] : []),
    ...(title === '' ? [] : [`§ ${[number, title].filter(Boolean).join(' ')}`]),
    ...outlineOf(narrativeWithMarks(own, number !== undefined).narrative),
  ]);
}

/** The blocks of a narrative in the notation of `readOutline`. */
export function outlineOf(narrative: NarrativeNode): readonly string[] {
  return (narrative.content ?? []).flatMap((node) => linesOf(node, ''));
}

function linesOf(node: NarrativeNode, indent: string): readonly string[] {
  if (node.type === 'heading') return [`h${node.attrs?.level} ${textOf(node)}`];
  if (node.type === 'paragraph') return [`${indent}p ${textOf(node)}`];
  if (node.type === 'table')
    return (node.content ?? []).map((row) =>
      (row.content ?? []).map((cell) => `| ${cellText(cell)}`).join(' '),
    );
  return (node.content ?? []).flatMap((item, i) => {
    const [first, ...rest] = item.content ?? [];
    const n = Number(node.attrs?.start ?? 1) + i;
    const mark =
      node.type === 'bulletList'
        ? '-'
        : node.attrs?.type === 'a'
          ? `${String.fromCharCode(96 + n)})`
          : `${n}.`;
    return [
      `${indent}${mark} ${first ? textOf(first) : ''}`,
      ...rest.flatMap((child) => linesOf(child, `${indent}  `)),
    ];
  });
}

function cellText(cell: NarrativeNode): string {
  const { colspan, rowspan } = cell.attrs ?? {};
  const spans = [
    colspan !== 1 && colspan !== undefined ? `→${colspan}` : '',
    rowspan !== 1 && rowspan !== undefined ? `↓${rowspan}` : '',
  ];
  return [
    ...spans,
    (cell.content ?? [])
      .flatMap((one) => (one.type === 'paragraph' ? [textOf(one)] : linesOf(one, '')))
      .join('/'),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** The text of a node as it is, `⏎` for a line break. */
function textOf(node: NarrativeNode): string {
  if (node.type === 'hardBreak') return '⏎';
  return node.text ?? (node.content ?? []).map(textOf).join('');
}
