import { readNumbers, type WrittenNumber } from './readNumbers';

/** So many of so many, `254/616`. */
export interface WrittenRatio {
  readonly part: WrittenNumber;
  readonly whole: WrittenNumber;
}

const RATIO = /(?<![\p{L}\d.,/–-])([\d.]+)\/([\d.]*\d)(?![\d/]|[,–-]\d|-?\p{L})/gu;

/**
 * The parts of wholes in a text, `4.687/4.687`, each number as `readNumbers` reads it. Days such as `30/6/2020`
 * and numbers of documents are none; `25/7` may still be a day, and a part larger than its whole a slip.
 */
export function readRatios(text: string): readonly WrittenRatio[] {
  return [...text.matchAll(RATIO)].flatMap(({ index, 1: first = '', 2: second = '' }) => {
    const part = numberAt(first, index);
    const whole = numberAt(second, index + first.length + 1);
    return part && whole ? [{ part, whole }] : [];
  });
}

/** The number that a piece of text is from its first to its last letter. */
function numberAt(words: string, from: number): WrittenNumber | null {
  const [number] = readNumbers(words);
  return number?.from === 0 && number.to === words.length
    ? { ...number, from, to: from + words.length }
    : null;
}
