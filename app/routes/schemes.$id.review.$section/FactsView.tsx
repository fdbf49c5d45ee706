import { formatCell } from '@schemes/messages/formatCell';
import type { MessageKey } from '@schemes/messages/t';
import { FACTS, type Facts } from '@schemes/model/scheme/facts';
import { useLang, useT } from '../../ui/LangContext';

/** The facts, read-only. */
export function FactsView({ facts }: { readonly facts: Facts }) {
  const t = useT();
  const lang = useLang();
  return (
    <dl className="facts-view">
      {FACTS.filter(({ key }) => facts[key] !== undefined).map((type) => (
        <div key={type.key}>
          <dt>{t(`fact.${type.key}` as MessageKey)}</dt>
          <dd>{formatCell(lang, type, facts[type.key])}</dd>
        </div>
      ))}
    </dl>
  );
}
