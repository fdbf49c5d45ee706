import { FACTS, type Facts } from '../model/scheme/facts';
import { FACTS_SECTION } from '../model/scheme/outline';
import type { BoundNumber } from './boundNumber';

/** The noun that papers print after a fact's number. */
const NOUNS: Readonly<Record<string, string>> = { official_members: 'đảng viên', incumbents: 'đồng chí' };

/** The filled-in numeric facts of a scheme, as numbers that a text can be bound to. */
export function factNumbers(facts: Facts): readonly BoundNumber[] {
  return FACTS.flatMap(({ key, kind }): readonly BoundNumber[] => {
    const value = facts[key];
    if (typeof value !== 'number' || (kind !== 'integer' && kind !== 'percent')) return [];
    return [
      {
        id: `fact/${key}`,
        kind: kind === 'percent' ? 'percent' : 'count',
        value,
        whole: null,
        noun: NOUNS[key] ?? null,
        at: { section: FACTS_SECTION, fact: key },
        name: { kind: 'fact', key },
        tableTitle: null,
      },
    ];
  });
}
