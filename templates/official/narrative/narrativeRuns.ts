import { inlineText } from '@schemes/model/text/inlineText';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { capitals, printable } from '@templates/official/text/printable';
import { TextRun, UnderlineType } from 'docx';

interface RunFormat {
  /** Text before the paragraph, such as `- ` or `a) `. */
  readonly mark?: string;
  readonly capitals?: boolean;
  /** Whether to use only the format of the style and ignore marks in the text (headings, legal grounds). */
  readonly plain?: boolean;
  readonly bold?: boolean;
}

/**
 * The runs of one paragraph or heading. A `provision` mark, a link in the editor, prints as plain text; a bound
 * number prints its text.
 */
export function narrativeRuns(node: NarrativeNode, format: RunFormat = {}): readonly TextRun[] {
  const mark = format.mark ? [new TextRun({ text: format.mark, ...boldness(format.bold) })] : [];
  return [...mark, ...(node.content ?? []).map((child) => run(child, format))];
}

function run(node: NarrativeNode, { capitals: isInCapitals, plain, bold }: RunFormat): TextRun {
  if (node.type === 'hardBreak') return new TextRun({ break: 1 });
  const has = (type: string) => !plain && (node.marks ?? []).some((mark) => mark.type === type);
  const text = printable(inlineText(node));
  return new TextRun({
    text: isInCapitals ? capitals(text) : text,
    ...boldness(bold || has('bold')),
    ...(has('italic') ? { italics: true } : {}),
    ...(has('underline') ? { underline: { type: UnderlineType.SINGLE } } : {}),
  });
}

function boldness(bold: boolean | undefined): { bold?: true } {
  return bold ? { bold: true } : {};
}

/** The bare text of a node, hard breaks as spaces. */
export function narrativeText(node: NarrativeNode): string {
  if (node.type === 'hardBreak') return ' ';
  if (node.type === 'number') return inlineText(node);
  return (node.text ?? '') + (node.content ?? []).map(narrativeText).join('');
}
