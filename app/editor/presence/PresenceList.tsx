import { initials } from '../../ui/initials';
import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../page/EditorContext';

const SHOWN = 4;

/** Who else is here, by initials; the name stands in the tooltip and for screen readers. */
export function PresenceList() {
  const t = useT();
  const { people } = useEditorShare();
  const byId = [...new Map(people.map((person) => [person.id, person])).values()];
  const rest = byId.slice(SHOWN);
  return (
    <ul className="presence" data-presence aria-label={t('presence.label')}>
      {byId.slice(0, SHOWN).map(({ id, name, color }) => (
        <li key={id} data-person={id} title={name} style={{ background: color }}>
          <span aria-hidden="true">{initials(name)}</span>
          <span className="unseen">{name}</span>
        </li>
      ))}
      {rest.length > 0 && (
        <li className="presence-rest" title={rest.map(({ name }) => name).join(', ')}>
          +{rest.length}
        </li>
      )}
    </ul>
  );
}
