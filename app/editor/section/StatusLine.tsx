import { formatWhen } from '@schemes/messages/formatWhen';
import type { SectionStatus } from '@schemes/model/scheme/sectionStatus';
import { STATE_SIGNS } from '../../naming/stateSigns';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';

/** The state of a section, with who set it, when, and their note. */
export function StatusLine({ status }: { readonly status: SectionStatus }) {
  const t = useT();
  const lang = useLang();
  const { state, by, at, note } = status;
  const sign = STATE_SIGNS[state];
  return (
    <div className="status-line">
      <div className="status-now">
        <span className={`chip ${sign.tone}`} data-state={state}>
          <Icon name={sign.icon} />
          {t(`state.${state}`)}
        </span>
        {by && at && (
          <span className="quiet small">
            {t(`status.${state}`, { name: by.name, when: formatWhen(lang, at) })}
          </span>
        )}
      </div>
      {note && <blockquote className="status-note">{note}</blockquote>}
    </div>
  );
}
