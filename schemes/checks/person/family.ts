import { fixed } from '../../clauses/parameter';
import type { Post } from '../../clauses/vocabulary';
import type { Person } from '../../tableViews/Person';
import { broken, type CheckResult } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `person.family`: no two people slated for the standing committee are relatives, and the secretary is not a relative
 * of a holder of one of `posts` (finance, personnel, inspection, police, military). A relative is a person of the
 * roster whose name is in the column `relatives` of another.
 */
export const family = defineCheck({
  kind: 'person.family',
  parameters: {
    posts: fixed<readonly Post[]>(),
  },
  messages: { findings: ['person.familyPosts', 'person.familyStanding'], how: ['person.family'] },
  run({ posts }, view) {
    const roster = indexNames(view.people);
    const seen = new Map<Person, Set<Person>>();
    const out: CheckResult[] = [];
    for (const person of view.people) {
      for (const other of namedIn(person.relativeWords, roster)) {
        const code = other === person ? null : forbiddenPair(person, other, posts);
        if (!code || seen.get(other)?.has(person)) continue;
        seen.set(person, (seen.get(person) ?? new Set()).add(other));
        const params = { name: person.name, other: other.name };
        const [at, also] = [person.ref('relatives'), [other.ref('full_name')]];
        out.push(broken({ code, how: 'person.family', params, at, also }));
      }
    }
    return out;
  },
});

interface Names {
  /** People by name; two people may share one. */
  readonly people: ReadonlyMap<string, readonly Person[]>;
  /** The lengths of the names, in words. */
  readonly lengths: ReadonlySet<number>;
}

function indexNames(people: readonly Person[]): Names {
  const named = new Map<string, Person[]>();
  const lengths = new Set<number>();
  for (const person of people) {
    const name = person.plainName;
    if (name === '') continue;
    const namesakes = named.get(name);
    if (namesakes) namesakes.push(person);
    else named.set(name, [person]);
    lengths.add(name.split(' ').length);
  }
  return { people: named, lengths };
}

/** The people whose names are in a text as whole words: `Lê Văn An` is not in `Lê Văn Anh`. */
function namedIn(words: readonly string[], { people, lengths }: Names): ReadonlySet<Person> {
  const found = new Set<Person>();
  for (const length of lengths) {
    for (let from = 0; from + length <= words.length; from += 1) {
      for (const person of people.get(words.slice(from, from + length).join(' ')) ?? []) found.add(person);
    }
  }
  return found;
}

function forbiddenPair(a: Person, b: Person, posts: readonly string[]): string | null {
  if (a.slatedForStanding && b.slatedForStanding) return 'person.familyStanding';
  const holds = (person: Person) => posts.some((post) => person.posts.includes(post));
  return (a.isSecretary && holds(b)) || (b.isSecretary && holds(a)) ? 'person.familyPosts' : null;
}
