/** Where the sentence at a place begins. It ends with a stop; numbers hold none, they are masked. */
export function sentenceStart(masked: string, at: number): number {
  return Math.max(...['.', '!', '?', '\n'].map((stop) => masked.lastIndexOf(stop, at - 1))) + 1;
}
