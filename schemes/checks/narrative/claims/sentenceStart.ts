/** Where the sentence at a place begins. A sentence ends with a stop; masked numbers contain none. */
export function sentenceStart(masked: string, at: number): number {
  return Math.max(...['.', '!', '?', '\n'].map((stop) => masked.lastIndexOf(stop, at - 1))) + 1;
}
