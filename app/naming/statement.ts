import type { Clause } from '@schemes/clauses/clause';
import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';

/** Describes a clause in a line: the kind of check with its body, people or post. */
export function statement(lang: Lang, { check }: Clause): string {
  const about = Object.entries(check).flatMap(([name, value]) => {
    if (name === 'kind' || name === 'worst' || typeof value !== 'string') return [];
    const key = WORDS.map((prefix) => `${prefix}.${value}`).find(hasMessage);
    return key && hasMessage(key) ? [t(lang, key)] : [];
  });
  const kind = `check.${check.kind}`;
  const asks = hasMessage(kind) ? t(lang, kind) : check.kind;
  return about.length > 0 ? `${asks}: ${about.join(', ')}` : asks;
}

const WORDS = ['row.seats', 'who', 'trait', 'choice.candidacy_kind', 'choice.concurrent_posts', 'fact'];
