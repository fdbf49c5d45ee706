import type { Namesake } from '@schemes/imports/curriculum/fillRow';
import { formatCell } from '@schemes/messages/formatCell';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { useId } from 'react';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';

interface PersonChoiceProps {
  readonly type: TableType;
  readonly rows: readonly Row[];
  readonly namesakes: readonly Namesake[];
  /** The id of a row, `new`, or null if a person must choose. */
  readonly target: string | null;
  readonly onChoose: (target: string) => void;
}

/**
 * Chooses the row that a form fills: a person of the same name, any other row, or a new one. A note says what is
 * doubtful about the choice.
 */
export function PersonChoice({ type, rows, namesakes, target, onChoose }: PersonChoiceProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const birth = type.columns.find(({ key }) => key === 'birth');
  const nameOf = ({ cells }: Row) =>
    [String(cells[type.label] ?? ''), birth ? formatCell(lang, birth, cells['birth']) : '']
      .filter((text) => text !== '')
      .join(', ');
  const found = new Map(namesakes.map((one) => [one.id, one]));
  const people = rows.filter((row) => row.id !== STATED_ROW);
  const namesakeRows = people.filter((row) => found.has(row.id));
  const otherRows = people.filter((row) => !found.has(row.id));
  const match = matchOf(target, found);
  return (
    <div className="field">
      <label htmlFor={id}>{t('curriculum.person')}</label>
      <select
        id={id}
        className="input"
        name="person"
        value={target ?? ''}
        aria-describedby={`${id}-match`}
        onChange={(event) => {
          if (event.target.value !== '') onChoose(event.target.value);
        }}
      >
        {target === null && <option value="">{t('curriculum.choose')}</option>}
        <option value="new">{t('curriculum.newRow')}</option>
        {namesakeRows.length > 0 && (
          <optgroup label={t('curriculum.namesakes')}>
            {namesakeRows.map((row) => (
              <option key={row.id} value={row.id}>
                {`${nameOf(row)} (${t(`curriculum.birth.${found.get(row.id)?.birth ?? 'missing'}`)})`}
              </option>
            ))}
          </optgroup>
        )}
        {otherRows.length > 0 && (
          <optgroup label={t('curriculum.others')}>
            {otherRows.map((row) => (
              <option key={row.id} value={row.id}>
                {nameOf(row)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      <div id={`${id}-match`} data-match={match}>
        <Note tone={match === 'same' ? 'good' : match === 'new' ? 'plain' : 'warn'}>
          {t(`curriculum.match.${match}`)}
        </Note>
      </div>
    </div>
  );
}

function matchOf(target: string | null, found: ReadonlyMap<string, Namesake>) {
  if (target === null) return 'choose';
  if (target === 'new') return found.size === 0 ? 'new' : 'choose';
  return found.get(target)?.birth ?? 'stranger';
}
