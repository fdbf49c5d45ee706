import type { CheckParameters } from '../../packs/check';
import type { Person } from '../Person';
import { broken, type Ruling } from '../ruling';
import type { SchemeView } from '../SchemeView';

/**
 * `person.family`: no two of the standing committee are relatives, nor the secretary and the holder of one of
 * `posts` (finance, personnel, inspection, police, military). Relatives are the names written in the column
 * `relatives` that stand in the roster too.
 */
export function family({ posts }: CheckParameters['person.family'], view: SchemeView): readonly Ruling[] {
  const named = view.people.filter((person) => typeof person.row.cells.full_name === 'string');
  const byName = new Map(named.map((person) => [plain(person.name), person]));
  const seen = new Set<string>();
  const out: Ruling[] = [];
  for (const person of named) {
    const relatives = person.row.cells.relatives;
    if (typeof relatives !== 'string') continue;
    const text = plain(relatives);
    for (const [name, other] of byName) {
      if (other === person || !hasName(text, name)) continue;
      const pair = [person.row.id, other.row.id].sort().join('|');
      const code = clash(person, other, posts);
      if (!code || seen.has(pair)) continue;
      seen.add(pair);
      const params = { name: person.name, other: other.name };
      const [at, also] = [person.ref('relatives'), [other.ref('full_name')]];
      out.push(broken({ code, how: 'person.family', params, at, also }));
    }
  }
  return out;
}

function clash(a: Person, b: Person, posts: readonly string[]): string | null {
  if (a.inStanding && b.inStanding) return 'person.familyStanding';
  const holds = (person: Person) => posts.some((post) => person.posts.includes(post));
  return (a.isSecretary && holds(b)) || (b.isSecretary && holds(a)) ? 'person.familyPosts' : null;
}

/** Whole words alone: `Lê Văn An` is not in `Lê Văn Anh`. */
function hasName(text: string, name: string): boolean {
  return ` ${text} `.includes(` ${name} `);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim();
}
