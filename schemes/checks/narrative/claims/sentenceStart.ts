/** Where the sentence around an offset begins. A sentence ends with a stop; masked numbers contain none. */
export function sentenceStart(masked: string, offset: number): number {
  return Math.max(...['.', '!', '?', '\n'].map((stop) => masked.lastIndexOf(stop, offset - 1))) + 1;
}
