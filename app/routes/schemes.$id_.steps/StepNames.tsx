import { passes } from '@schemes/checks/counting/passing';
import type { StepTerms } from '@schemes/clauses/vocabulary';
import { formatNumber } from '@schemes/messages/formatNumber';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { StepEntry, StepGroup, StepNumber, StepRecord } from '@schemes/model/steps/steps';
import { type KeyboardEvent, useState } from 'react';
import { newRowId } from '../../editor/grid/model/newRowId';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import type { Draft, DraftName } from './draft';
import { offeredNames } from './offeredNames';
import { StepPass } from './StepPass';

interface StepNamesProps {
  readonly group: StepGroup;
  readonly step: StepNumber;
  readonly snapshot: Snapshot;
  readonly records: readonly StepRecord[];
  readonly draft: Draft;
  readonly entry: StepEntry;
  readonly terms: StepTerms;
  readonly wrong: readonly string[];
  /** Cells with findings: `votes <id>`. */
  readonly marked: ReadonlySet<string>;
  readonly locked: boolean;
  readonly onChange: (draft: Draft) => void;
}

/** Names with their votes. Enter and the up and down arrows move through the votes. */
export function StepNames(props: StepNamesProps) {
  const { group, step, snapshot, records, draft, entry, terms, wrong, marked, locked, onChange } = props;
  const t = useT();
  const lang = useLang();
  const [newName, setNewName] = useState('');
  const base = entry[terms.base];
  const offered = offeredNames(snapshot, records, group, step).filter(
    ({ id }) => !draft.names.some((name) => name.id === id),
  );
  const setNames = (names: readonly DraftName[]) => onChange({ ...draft, names });
  const add = () => {
    const name = normalizeText(newName);
    if (name === '') return;
    setNames([...draft.names, { id: newRowId(), name, votes: '' }]);
    setNewName('');
  };
  return (
    <>
      <div className="scroll-box">
        <table className="plain-table steps-names">
          <thead>
            <tr>
              <th scope="col" className="number-head">
                {t('grid.number')}
              </th>
              <th scope="col">{t('steps.names')}</th>
              <th scope="col" className="number-head">
                {t('steps.votes')}
              </th>
              <th scope="col" className="number-head">
                {t(terms.base === 'summoned' ? 'steps.share' : 'steps.shareBase')}
              </th>
              <th scope="col">{t('steps.passed')}</th>
              {!locked && (
                <th scope="col">
                  <span className="unseen">{t('steps.remove', { name: '' })}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {draft.names.map((name, i) => {
              const votes = entry.names[i]?.votes;
              return (
                <tr key={name.id} data-name={name.id}>
                  <td className="number-cell">{i + 1}</td>
                  <td>{name.name}</td>
                  <td className="number-cell">
                    <input
                      className="input number"
                      aria-label={`${t('steps.votes')}: ${name.name}`}
                      data-votes
                      value={name.votes}
                      inputMode="numeric"
                      autoComplete="off"
                      disabled={locked}
                      aria-invalid={
                        wrong.includes(`votes/${name.id}`) || marked.has(`votes ${name.id}`) || undefined
                      }
                      onKeyDown={goUpOrDown}
                      onChange={(event) =>
                        setNames(
                          draft.names.map((one) =>
                            one.id === name.id ? { ...one, votes: event.target.value } : one,
                          ),
                        )
                      }
                    />
                  </td>
                  <td className="number-cell">
                    {votes !== undefined && base ? `${formatNumber(lang, (100 * votes) / base, 1)}%` : ''}
                  </td>
                  <td>
                    <StepPass
                      passed={passes(entry, { id: name.id, name: name.name, votes }, terms)}
                      listed={votes === undefined}
                    />
                  </td>
                  {!locked && (
                    <td>
                      <button
                        type="button"
                        className="button plain square small"
                        aria-label={t('steps.remove', { name: name.name })}
                        title={t('steps.remove', { name: name.name })}
                        onClick={() => setNames(draft.names.filter((one) => one.id !== name.id))}
                      >
                        <Icon name="cross" />
                      </button>
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
        {draft.names.length === 0 && <p className="steps-empty">{t('steps.noNames')}</p>}
      </div>
      {!locked && (
        <div className="actions">
          {offered.length > 0 && (
            <button
              type="button"
              className="button small"
              data-steps-fill
              onClick={() =>
                setNames([...draft.names, ...offered.map(({ id, name }) => ({ id, name, votes: '' }))])
              }
            >
              <Icon name="plus" />
              {step === 1
                ? t('steps.fillRoster', { n: offered.length })
                : t('steps.fillBefore', { n: offered.length, step: step - 1 })}
            </button>
          )}
          <input
            className="input steps-fresh"
            value={newName}
            maxLength={100}
            aria-label={t('steps.addName')}
            placeholder={t('steps.addName')}
            onChange={(event) => setNewName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add();
            }}
          />
          <button type="button" className="button small" disabled={newName.trim() === ''} onClick={add}>
            <Icon name="plus" />
            {t('steps.add')}
          </button>
        </div>
      )}
    </>
  );
}

function goUpOrDown(event: KeyboardEvent<HTMLInputElement>): void {
  const by = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const all = [
    ...(event.currentTarget.closest('tbody')?.querySelectorAll<HTMLInputElement>('[data-votes]') ?? []),
  ];
  const next = all[all.indexOf(event.currentTarget) + by];
  next?.focus();
  next?.select();
}
