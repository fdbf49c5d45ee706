import type { WordParams } from '@schemes/model/finding';
import { citeProvision } from '@schemes/packs/citeProvision';
import { provision } from '@schemes/packs/provisions';
import type { Lang } from '@schemes/words/lang';
import { hasWord, say } from '@schemes/words/say';

/** A sentence of the rule catalogue. Names that are words themselves (`row.B1.…`) are put into the language too. */
export function sayRule(lang: Lang, key: string, params: WordParams): string {
  if (!hasWord(key)) return key;
  const named = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && hasWord(value) ? say(lang, value) : value,
  ]);
  return say(lang, key, Object.fromEntries(named));
}

/** A provision with its date in full: `Chỉ thị 45-CT/TW, 14/04/2025 – …`. The id where the register has none. */
export function sayProvision(id: string): string {
  const entry = provision(id);
  if (!entry) return id;
  if (entry.issuer === 'DH') return citeProvision(entry);
  const place = entry.place ? ` (${entry.place})` : '';
  const date = entry.date.split('-').reverse().join('/');
  return `${entry.type} ${entry.number}${place}, ${date} – ${entry.about}`;
}
