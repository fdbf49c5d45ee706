import { inlineText, isText } from '../../../model/text/inlineText';
import type { NarrativeNode } from '../../../model/text/narrative';
import { readNumbers, type WrittenNumber } from '../../../numbers/readNumbers';
import { readNumberWords } from '../../../numbers/readNumberWords';
import { readRatios, type WrittenRatio } from '../../../numbers/readRatios';

/** A bound number and its range in the text of its block. `figure`, `form` and `text` are its attributes. */
export interface PlacedChip {
  readonly from: number;
  readonly to: number;
  readonly figure: string;
  readonly form: string;
  readonly text: string;
}

/** A block of text with its numbers, in digits and in words, typed and bound. */
export interface NumberBlock {
  readonly text: string;
  readonly isHeading: boolean;
  /** Every number in the order of the text. */
  readonly numbers: readonly WrittenNumber[];
  /** Those of `numbers` that overlap no bound number. */
  readonly typed: readonly WrittenNumber[];
  /** The bound numbers. */
  readonly chips: readonly PlacedChip[];
  /** The ratios, such as `254/616`. Their numbers are not in `numbers`. */
  readonly ratios: readonly WrittenRatio[];
}

/** Whether a number overlaps no bound number. */
export function isTyped({ from, to }: WrittenNumber, chips: readonly PlacedChip[]): boolean {
  return chips.every((chip) => to <= chip.from || from >= chip.to);
}

/** Cache of read blocks. Unchanged blocks are the same objects, so each is read only once. */
const READ = new WeakMap<NarrativeNode, NumberBlock>();

/** The blocks of a narrative that directly contain text, in reading order. The indices are those of `blockTexts`. */
export function numberBlocks(node: NarrativeNode): readonly NumberBlock[] {
  const children = node.content ?? [];
  const ownBlocks = children.some(isText) ? [readBlock(node)] : [];
  return [...ownBlocks, ...children.flatMap(numberBlocks)];
}

function readBlock(node: NarrativeNode): NumberBlock {
  const known = READ.get(node);
  if (known) return known;
  const chips: PlacedChip[] = [];
  let text = '';
  for (const child of node.content ?? []) {
    const words = inlineText(child).normalize('NFC');
    if (child.type === 'number') {
      const { figure, form } = child.attrs ?? {};
      const from = text.length;
      chips.push({ from, to: from + words.length, figure: String(figure), form: String(form), text: words });
    }
    text += words;
  }
  const numbers = [...readNumbers(text), ...readNumberWords(text)].sort((a, b) => a.from - b.from);
  const typed = numbers.filter((number) => isTyped(number, chips));
  const ratios = text.includes('/') ? readRatios(text) : [];
  const block = { text, isHeading: node.type === 'heading', numbers, typed, chips, ratios };
  READ.set(node, block);
  return block;
}
