import { readNumbers, type WrittenNumber } from './readNumbers';

/** A part of a whole in a text: `254/616`. */
export interface WrittenRatio {
  readonly part: WrittenNumber;
  readonly whole: WrittenNumber;
}

const RATIO = /(?<![\p{L}\d.,/–-])([\d.]+)\/([\d.]*\d)(?![\d/]|[,–-]\d|-?\p{L})/gu;

/**
 * The parts of wholes in a text, such as `4.687/4.687`, with numbers as `readNumbers` reads them. Full dates such as
 * `30/6/2020` and document numbers are not included. The result can contain a day such as `25/7`, and a part that is larger
 * than its whole.
 */
export function readRatios(text: string): readonly WrittenRatio[] {
  return [...text.matchAll(RATIO)].flatMap(({ index, 1: first = '', 2: second = '' }) => {
    const part = numberAt(first, index);
    const whole = numberAt(second, index + first.length + 1);
    return part && whole ? [{ part, whole }] : [];
  });
}

/** The number that a text consists of; null unless the whole text is one number. */
function numberAt(words: string, from: number): WrittenNumber | null {
  const [number] = readNumbers(words);
  return number?.from === 0 && number.to === words.length
    ? { ...number, from, to: from + words.length }
    : null;
}
