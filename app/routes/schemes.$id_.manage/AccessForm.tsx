import { Form, useNavigation } from '@remix-run/react';
import { foldSearch } from '@schemes/model/text/foldSearch';
import type { Refusal } from '@schemes/policy/Result';
import { useState } from 'react';
import type { AccessPerson, SchemeAccess } from '../../context/Management';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';

/** The most people for whom no search is shown, because they fit on the screen. */
const FEW = 10;

interface AccessFormProps {
  readonly access: SchemeAccess;
  /** Account id of the signed-in chair, who is always included. */
  readonly self: string;
  readonly refusal: Refusal | null;
}

/** Who may open the scheme: everyone of the organisation with a role, or the people whose names are ticked. */
export function AccessForm({ access, self, refusal }: AccessFormProps) {
  const t = useT();
  const busy = useNavigation().state !== 'idle';
  const [only, setOnly] = useState(access.restricted);
  const [chosen, setChosen] = useState<readonly string[]>(() => [
    self,
    ...access.people.filter(({ id, named }) => named && id !== self).map(({ id }) => id),
  ]);
  const [query, setQuery] = useState('');
  const wanted = foldSearch(query);
  const hasOtherChair = access.people.some(
    ({ id, roles }) => id !== self && roles.includes('chair') && chosen.includes(id),
  );
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => (isChosen ? [...before, id] : before.filter((one) => one !== id)));
  return (
    <Form
      method="post"
      preventScrollReset
      className="card stack"
      data-form="access"
      data-restricted={access.restricted}
      data-unsaved={refusal ? 'typed' : 'fields'}
    >
      <h2>{t('access.title')}</h2>
      <input type="hidden" name="act" value="restrict" />
      <fieldset className="choice-cards" disabled={busy} aria-label={t('access.title')}>
        <AccessChoice value="everyone" chosen={!only} onChoose={() => setOnly(false)} />
        <AccessChoice value="only" chosen={only} onChoose={() => setOnly(true)} />
      </fieldset>
      {only && (
        <fieldset className="plain-fieldset stack" disabled={busy}>
          <legend className="field-label">{t('access.people')}</legend>
          {access.people.length > FEW && (
            <label className="field">
              {t('access.search')}
              <input
                type="search"
                className="input"
                value={query}
                onChange={(event) => setQuery(event.target.value)}
              />
            </label>
          )}
          <ul className="plain-list access-people">
            {access.people.map((person) => (
              <li key={person.id} hidden={!foldSearch(person.name).includes(wanted)}>
                <PersonChoice
                  person={person}
                  isSelf={person.id === self}
                  chosen={chosen.includes(person.id)}
                  onChoose={(isChosen) => choose(person.id, isChosen)}
                />
              </li>
            ))}
          </ul>
          <p className="quiet small" aria-live="polite">
            {t('access.count', { n: chosen.length })}
          </p>
          {!hasOtherChair && <Note tone="warn">{t('access.onlyChair')}</Note>}
          <p className="hint">{t('access.roleHint')}</p>
        </fieldset>
      )}
      <RefusalNote refusal={refusal} />
      <div className="actions">
        <button type="submit" className="button" disabled={busy}>
          <Icon name="lock" />
          {t('access.save')}
        </button>
      </div>
    </Form>
  );
}

interface AccessChoiceProps {
  readonly value: 'everyone' | 'only';
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function AccessChoice({ value, chosen, onChoose }: AccessChoiceProps) {
  const t = useT();
  return (
    <label className="choice-card">
      <input type="radio" name="access" value={value} checked={chosen} onChange={onChoose} />
      <span>
        <strong>{t(`access.${value}`)}</strong>
        <br />
        <span className="hint">{t(`access.${value}Hint`)}</span>
      </span>
    </label>
  );
}

interface PersonChoiceProps {
  readonly person: AccessPerson;
  readonly isSelf: boolean;
  readonly chosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** The box of one person. The server always includes the signed-in chair, so their own box is ticked and disabled. */
function PersonChoice({ person: { id, name, roles }, isSelf, chosen, onChoose }: PersonChoiceProps) {
  const t = useT();
  const rolesText = roles.map((role) => t(`role.${role}`)).join(', ');
  return (
    <label className="check">
      <input
        type="checkbox"
        name="person"
        value={id}
        checked={isSelf || chosen}
        disabled={isSelf}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <span>
        {name}
        {isSelf && ` (${t('access.you')})`}{' '}
        <span className="quiet small">
          {rolesText || t('access.gone')}
          {isSelf && ` · ${t('access.youHint')}`}
        </span>
      </span>
    </label>
  );
}
