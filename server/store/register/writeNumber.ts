const ZERO = ' ';
const ONE = '\t';

/*
 * The number of a write is kept in the file itself, so that a power cut cannot separate the two. It is written after the JSON
 * as a binary number of blanks and tabs: every version of this program skips white space there, so the format of the file
 * stays.
 */

/** A JSON text with the number of its write, which is positive. `json` ends without white space, as `JSON.stringify` makes it. */
export function withWriteNumber(json: string, n: number): string {
  return json + n.toString(2).replaceAll('0', ZERO).replaceAll('1', ONE);
}

/** The number of the write in a JSON text; 0 where it has none, as in files of earlier versions. */
export function writeNumberOf(text: string): number {
  const end = text.endsWith('\n') ? text.length - 1 : text.length;
  let begin = end;
  while (text[begin - 1] === ZERO || text[begin - 1] === ONE) begin--;
  const digits = text.slice(begin, end).replaceAll(ZERO, '0').replaceAll(ONE, '1');
  return digits === '' ? 0 : Number.parseInt(digits, 2);
}
