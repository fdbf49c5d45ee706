import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { foldSearch } from '@schemes/model/text/foldSearch';
import { rulesOfEdition } from '@schemes/packs/editions';
import { citeProvision } from '@schemes/provisions/citeProvision';
import type { Provision } from '@schemes/provisions/provision';
import { PROVISIONS } from '@schemes/provisions/provisions';

/** The parts of a scheme by which provisions are ordered. */
export type ProvisionContext = Pick<Snapshot, 'term' | 'edition' | 'facts'>;

/**
 * Returns the provisions that contain every word of a query in their number, date, kind, issuer or subject, without
 * regard to marks and capitals. Their order, each group with the newest first:
 * 1. those whose number begins with the first word;
 * 2. the directives of the scheme's term;
 * 3. other provisions on which the rules of the term are based;
 * 4. the other provisions;
 * 5. documents of another province.
 */
export function searchProvisions(lang: Lang, query: string, scheme: ProvisionContext): readonly Provision[] {
  const words = foldSearch(query).split(' ').filter(Boolean);
  const packs = rulesOfEdition(scheme.edition).packs.filter(({ term }) => term === scheme.term);
  const directives = new Set(packs.map(({ base }) => base));
  const ofTerm = new Set(packs.flatMap(({ clauses }) => clauses.flatMap(({ provisions }) => provisions)));
  const ownPlace = placeOf(scheme);
  const found = PROVISIONS.filter((provision) => {
    const text = searchedText(lang, provision);
    return words.every((word) => text.includes(word));
  });
  const rank = ({ id, number, place }: Provision): number => {
    if (words[0] !== undefined && foldSearch(number).startsWith(words[0])) return 0;
    if (place !== undefined && place !== ownPlace) return 4;
    return directives.has(id) ? 1 : ofTerm.has(id) ? 2 : 3;
  };
  return found.sort((one, other) => rank(one) - rank(other) || (one.date < other.date ? 1 : -1));
}

function placeOf({ facts }: ProvisionContext): string | undefined {
  const key = `choice.place.${String(facts.place)}`;
  return hasMessage(key) ? t('vi', key) : undefined;
}

const SEARCHED = new Map<string, string>();

function searchedText(lang: Lang, provision: Provision): string {
  const key = `${lang} ${provision.id}`;
  const known = SEARCHED.get(key);
  if (known !== undefined) return known;
  const { number, date, about, body, issuer, place = '' } = provision;
  const issued = t(lang, `issuer.${issuer}`, { place });
  const day = date.split('-').reverse().join('/');
  const squeezed = foldSearch(number).replace(/[^a-z\d]/g, '');
  const text = foldSearch(
    [citeProvision(provision), about, day, date, body ?? '', issued, place, squeezed].join(' '),
  );
  SEARCHED.set(key, text);
  return text;
}
