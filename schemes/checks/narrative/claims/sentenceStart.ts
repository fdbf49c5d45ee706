/** The index at which the sentence around `offset` begins. Masked numbers have no stops that would end it. */
export function sentenceStart(masked: string, offset: number): number {
  return Math.max(...['.', '!', '?', '\n'].map((stop) => masked.lastIndexOf(stop, offset - 1))) + 1;
}
