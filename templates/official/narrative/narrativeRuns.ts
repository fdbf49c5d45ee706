import { inlineText } from '@schemes/model/text/inlineText';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { printable } from '@templates/official/text/printable';
import { TextRun } from 'docx';

interface RunManner {
  /** Ahead of the text, e.g. `- ` or `a) `. */
  readonly mark?: string;
  readonly capitals?: boolean;
  /** Set by the style alone: marks in the text do not count (headings, legal grounds). */
  readonly plain?: boolean;
  readonly bold?: boolean;
}

/**
 * The runs of one paragraph or heading. A `provision` mark is a link in the editor
 * and prints as plain text; a bound number prints as the text the section says.
 */
export function narrativeRuns(node: NarrativeNode, manner: RunManner = {}): readonly TextRun[] {
  const mark = manner.mark ? [new TextRun({ text: manner.mark, ...boldness(manner.bold) })] : [];
  return [...mark, ...(node.content ?? []).map((child) => run(child, manner))];
}

function run(node: NarrativeNode, { capitals, plain, bold }: RunManner): TextRun {
  if (node.type === 'hardBreak') return new TextRun({ break: 1 });
  const has = (type: string) => !plain && (node.marks ?? []).some((mark) => mark.type === type);
  const text = printable(inlineText(node));
  return new TextRun({
    text: capitals ? text.toUpperCase() : text,
    ...boldness(bold || has('bold')),
    ...(has('italic') ? { italics: true } : {}),
  });
}

function boldness(bold: boolean | undefined): { bold?: true } {
  return bold ? { bold: true } : {};
}

/** The bare text of a node, hard breaks as blanks. */
export function narrativeText(node: NarrativeNode): string {
  if (node.type === 'hardBreak') return ' ';
  if (node.type === 'number') return inlineText(node);
  return (node.text ?? '') + (node.content ?? []).map(narrativeText).join('');
}
