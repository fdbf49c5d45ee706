import { formatCell } from '@schemes/messages/formatCell';
import type { MessageKey } from '@schemes/messages/t';
import { FACTS, type Facts } from '@schemes/model/scheme/facts';
import { useLang, useT } from '../../ui/LangContext';
import { ChangeList } from './ChangeList';

/** The changed facts with old and new values. */
export function FactsDiff({ before, after }: { readonly before: Facts; readonly after: Facts }) {
  const t = useT();
  const lang = useLang();
  const changed = FACTS.filter(({ key }) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (changed.length === 0) return <p className="quiet">{t('review.sameFacts')}</p>;
  return (
    <ChangeList
      rows={changed.map((type) => ({
        key: type.key,
        cells: ['', t(`fact.${type.key}` as MessageKey)],
        before: formatCell(lang, type, before[type.key]),
        after: formatCell(lang, type, after[type.key]),
      }))}
    />
  );
}
