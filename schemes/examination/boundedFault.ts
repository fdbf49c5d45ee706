import { cleanText } from '../model/text/cleanText';
import type { FileFault } from './Examination';

/** Longest text that a result repeats from a file, in UTF-16 units. A file may have a name, a cell or a line of megabytes. */
const MAX_LENGTH = 300;

/** A text of a file as a result repeats it: one line, without control characters, and cut. */
export function boundedText(text: string): string {
  const cut = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return cleanText(cut).replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}

/** A fault whose place and values are cut to the length of `boundedText`. */
export function boundedFault(fault: FileFault): FileFault {
  return { ...fault, params: bounded(fault.params), place: bounded(fault.place) };
}

function bounded<T extends object>(values: T): T {
  const entries = Object.entries(values);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? boundedText(value) : value]),
  ) as T;
}
