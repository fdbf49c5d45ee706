import { readNumbers, type WrittenNumber } from './readNumbers';

/** A part of a whole, `254/616`. */
export interface WrittenRatio {
  readonly part: WrittenNumber;
  readonly whole: WrittenNumber;
}

const RATIO = /(?<![\p{L}\d.,/–-])([\d.]+)\/([\d.]*\d)(?![\d/]|[,–-]\d|-?\p{L})/gu;

/**
 * The parts of wholes in a text, `4.687/4.687`, each number as `readNumbers` reads it. Full dates such as `30/6/2020`
 * and document numbers are left out. `25/7` may still be a day, and a part may exceed its whole by mistake.
 */
export function readRatios(text: string): readonly WrittenRatio[] {
  return [...text.matchAll(RATIO)].flatMap(({ index, 1: first = '', 2: second = '' }) => {
    const part = numberAt(first, index);
    const whole = numberAt(second, index + first.length + 1);
    return part && whole ? [{ part, whole }] : [];
  });
}

/** The number that a whole piece of text is; null where there is more in it. */
function numberAt(words: string, from: number): WrittenNumber | null {
  const [number] = readNumbers(words);
  return number?.from === 0 && number.to === words.length
    ? { ...number, from, to: from + words.length }
    : null;
}
