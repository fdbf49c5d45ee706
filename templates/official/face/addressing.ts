import type { Standard } from '@templates/official/standards/standard';
import { type Block, paragraphBlock } from '@templates/official/text/block';
import { printable } from '@templates/official/text/printable';
import { DOTS } from '@templates/official/text/textBlocks';
import { AlignmentType, TextRun } from 'docx';

/** `Kính trình: Ban Thường vụ Tỉnh ủy`: a single addressee is on the same line; several have one line each (K1). */
export function addressBlocks(addressees: readonly string[], { addressing }: Standard): readonly Block[] {
  const { submission, look } = addressing;
  const head = new TextRun({
    text: `${submission} `,
    size: look.size,
    ...(look.italics ? { italics: true } : {}),
  });
  const name = (text: string) => new TextRun({ text, size: look.size });
  const line = (children: readonly TextRun[], after: number) =>
    paragraphBlock({ alignment: AlignmentType.CENTER, keepNext: true, spacing: { after }, children });
  if (addressees.length <= 1) return [line([head, name(printable(addressees[0] ?? DOTS))], 240)];
  return [
    line([head], 0),
    ...addressees.map((one, i) => {
      const last = i === addressees.length - 1;
      return line([name(`- ${printable(one)}${last ? '.' : ';'}`)], last ? 240 : 0);
    }),
  ];
}
