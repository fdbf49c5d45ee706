const SHOWN = 3;

/** The first three names and the number of the others, for a sentence in either language: `A, B, C (+8)`. */
export function firstNames(names: readonly string[]): string {
  const more = names.length - SHOWN;
  const shown = names.slice(0, SHOWN).join(', ');
  return more > 0 ? `${shown} (+${more})` : shown;
}
