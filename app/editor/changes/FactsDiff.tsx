import { FACTS, type Facts } from '@schemes/model/facts';
import { formatCell } from '@schemes/words/formatCell';
import type { WordKey } from '@schemes/words/say';
import { useLang, useSay } from '../../ui/LangContext';
import { ChangeList } from './ChangeList';

/** The facts that changed, old and new. */
export function FactsDiff({ before, after }: { readonly before: Facts; readonly after: Facts }) {
  const say = useSay();
  const lang = useLang();
  const changed = FACTS.filter(({ key }) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (changed.length === 0) return <p className="quiet">{say('review.sameFacts')}</p>;
  return (
    <ChangeList
      rows={changed.map((type) => ({
        key: type.key,
        cells: ['', say(`fact.${type.key}` as WordKey)],
        before: formatCell(lang, type, before[type.key]),
        after: formatCell(lang, type, after[type.key]),
      }))}
    />
  );
}
