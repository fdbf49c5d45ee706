import { FACTS, type Facts } from '@schemes/model/facts';
import { formatCell } from '@schemes/words/formatCell';
import type { WordKey } from '@schemes/words/say';
import { useLang, useSay } from '../../ui/LangContext';

/** The facts to read. */
export function FactsView({ facts }: { readonly facts: Facts }) {
  const say = useSay();
  const lang = useLang();
  return (
    <dl className="facts-view">
      {FACTS.filter(({ key }) => facts[key] !== undefined).map((type) => (
        <div key={type.key}>
          <dt>{say(`fact.${type.key}` as WordKey)}</dt>
          <dd>{formatCell(lang, type, facts[type.key])}</dd>
        </div>
      ))}
    </dl>
  );
}
