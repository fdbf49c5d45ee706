import { foldSearch } from '@schemes/model/text/foldSearch';

/** Most names that are offered at once. */
const MAX_OFFERED = 8;

/**
 * The names that match a typed text, without regard to marks and capitals. Names whose given name or whole name begins
 * with the text are first. Then come names in which each typed word begins a word. Empty if the text is blank or
 * exactly one of the names.
 */
export function findPeople(names: readonly string[], typed: string): readonly string[] {
  const wanted = foldSearch(typed);
  if (wanted === '') return [];
  const first: string[] = [];
  const others: string[] = [];
  for (const name of names) {
    if (name === typed) return [];
    const folded = foldSearch(name);
    const words = folded.split(' ');
    if (folded.startsWith(wanted) || words.at(-1)?.startsWith(wanted)) first.push(name);
    else if (wanted.split(' ').every((word) => words.some((own) => own.startsWith(word)))) others.push(name);
  }
  return [...first, ...others].slice(0, MAX_OFFERED);
}
