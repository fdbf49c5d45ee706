import type { EndedSetting } from '@schemes/model/layerSetting';
import { formatParameter, sayParameter } from '@schemes/words/formatParameter';
import { formatWhen } from '@schemes/words/formatWhen';
import { useLang, useSay } from '../../ui/LangContext';

/** What was set for a rule before: which numbers, by which document, who set them, who ended them, and when. */
export function EndedSettings({ settings }: { readonly settings: readonly EndedSetting[] }) {
  const say = useSay();
  const lang = useLang();
  if (settings.length === 0) return null;
  return (
    <details className="small">
      <summary>{say('layers.ended', { n: settings.length })}</summary>
      <ul className="plain-list">
        {settings.map(({ organisation, values, provision, by, at, ended }) => (
          <li key={`${organisation} ${at}`} data-ended={ended.how}>
            <strong>
              {Object.entries(values)
                .map(([path, value]) => `${sayParameter(lang, path)} ${formatParameter(lang, value)}`)
                .join('; ')}
            </strong>
            <br />
            {say('layers.by', {
              organisation,
              number: provision.number,
              date: provision.date.split('-').reverse().join('/'),
              issuer: provision.issuer,
              name: by.name,
              when: formatWhen(lang, at),
            })}
            <br />
            {say(`layers.${ended.how}`, { name: ended.by.name, when: formatWhen(lang, ended.at) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
