import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';

const MAX_SHOWN = 4;

/** The other people here, as initials; the full name is in the tooltip and for screen readers. */
export function PresenceList() {
  const t = useT();
  const { people } = useEditorShare();
  const byId = [...new Map(people.map((person) => [person.id, person])).values()];
  const rest = byId.slice(MAX_SHOWN);
  return (
    <ul className="presence" data-presence aria-label={t('presence.label')}>
      {byId.slice(0, MAX_SHOWN).map(({ id, name, color }) => (
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

/** Returns up to two capital initials of a name: of the middle name and the given name. */
function initials(name: string): string {
  const parts = name.trim().split(/\s+/).filter(Boolean);
  return parts
    .slice(-2)
    .map((part) => [...part][0]?.toLocaleUpperCase('vi') ?? '')
    .join('');
}
