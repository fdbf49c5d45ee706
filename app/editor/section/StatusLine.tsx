import type { SectionStatus } from '@schemes/model/sectionStatus';
import { formatWhen } from '@schemes/words/formatWhen';
import { Icon } from '../../ui/Icon';
import { useLang, useSay } from '../../ui/LangContext';
import { STATE_SIGNS } from '../outline/stateSigns';

/** The state of a section, who brought it there and when, and what they said. */
export function StatusLine({ status }: { readonly status: SectionStatus }) {
  const say = useSay();
  const lang = useLang();
  const { state, by, at, note } = status;
  const sign = STATE_SIGNS[state];
  return (
    <div className="status-line">
      <span className={`chip ${sign.tone}`} data-state={state}>
        <Icon name={sign.icon} />
        {say(`state.${state}`)}
      </span>
      {by && at && (
        <span className="quiet small">
          {say(`status.${state}`, { name: by.name, when: formatWhen(lang, at) })}
        </span>
      )}
      {note && <blockquote className="status-note">{note}</blockquote>}
    </div>
  );
}
