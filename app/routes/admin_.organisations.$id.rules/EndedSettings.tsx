import { checkOfKey } from '@schemes/layers/clauseKey';
import { formatParameter, parameterText } from '@schemes/messages/formatParameter';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { EndedSetting } from '@schemes/model/findings/layerSetting';
import { writeDate } from '@schemes/words/writeDate';
import { useLang, useT } from '../../ui/LangContext';

/** Ended settings of a rule: the numbers, the document, who set and who ended them, and when. */
export function EndedSettings({ settings }: { readonly settings: readonly EndedSetting[] }) {
  const t = useT();
  const lang = useLang();
  if (settings.length === 0) return null;
  return (
    <details className="small">
      <summary>{t('layers.ended', { n: settings.length })}</summary>
      <ul className="plain-list">
        {settings.map(({ organisation, clause, values, provision, by, at, ended }) => (
          <li key={`${organisation} ${at}`} data-ended={ended.how}>
            <strong>
              {Object.entries(values)
                .map(
                  ([path, value]) =>
                    `${parameterText(lang, { check: checkOfKey(clause), path })} ${formatParameter(lang, value)}`,
                )
                .join('; ')}
            </strong>
            <br />
            {t('layers.by', {
              organisation,
              number: provision.number,
              date: writeDate(provision.date),
              issuer: provision.issuer,
              name: by.name,
              when: formatWhen(lang, at),
            })}
            <br />
            {t(`layers.${ended.how}`, { name: ended.by.name, when: formatWhen(lang, ended.at) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
