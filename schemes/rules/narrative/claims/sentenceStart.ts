/** Where the sentence at a place begins. It ends with a stop; numbers hold none, they are masked. */
export function sentenceStart(masked: string, at: number): number {
  return (
    Math.max(...['.', '!', '?', '\n'].map((stop) => (at === 0 ? -1 : masked.lastIndexOf(stop, at - 1)))) + 1
  );
}
