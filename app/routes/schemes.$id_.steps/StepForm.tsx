import { tookNoBallot, votesNeeded } from '@schemes/checks/counting/passing';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { Finding } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { STEP_COUNTS, type StepGroup, type StepNumber, type StepRecord } from '@schemes/model/steps/steps';
import { termsOfStep } from '@schemes/packs/termsOfStep';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { StepKeeper } from '../../context/Steps';
import { useLang, useT } from '../../ui/LangContext';
import { type Draft, readDraft } from './draft';
import { StepNames } from './StepNames';

interface StepFormProps {
  readonly group: StepGroup;
  readonly step: StepNumber;
  readonly snapshot: Snapshot;
  readonly records: readonly StepRecord[];
  readonly draft: Draft;
  readonly wrong: readonly string[];
  readonly findings: readonly Finding[];
  readonly locked: boolean;
  /** Who saved the stored version; null: none is stored. */
  readonly keeper: StepKeeper | null;
  readonly unsaved: boolean;
  readonly busy: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
  /** Shown above the button: a conflict or a refusal. */
  readonly children: ReactNode;
}

/** The form of one step: date, counts, and every name with its votes. */
export function StepForm(props: StepFormProps) {
  const { group, step, snapshot, draft, wrong, findings, locked, keeper, unsaved, busy, onChange } = props;
  const t = useT();
  const lang = useLang();
  const id = useId();
  const { entry } = readDraft(draft);
  const terms = termsOfStep(snapshot.edition, step);
  const base = entry[terms.base];
  const marked = new Set(
    findings.flatMap(({ at, also }) => [at, ...also].map(({ column, row }) => `${column} ${row ?? ''}`)),
  );
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      props.onKeep();
    }
  };
  return (
    <form
      className="card stack steps-form"
      aria-labelledby={`${id}-title`}
      data-step-form={`${group}/${step}`}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        props.onKeep();
      }}
    >
      <div className="steps-form-head">
        <h2 id={`${id}-title`}>
          {t(`stepGroup.${group}`)} · {t('step.n', { n: step })}: {t(`step.${step}`)}
        </h2>
        <span className="hint">
          {keeper
            ? t('steps.keptBy', { name: keeper.by.name, when: formatWhen(lang, keeper.at) })
            : t('steps.never')}
        </span>
      </div>
      <fieldset className="plain-fieldset steps-counts" disabled={locked}>
        <legend className="unseen">{t('steps.counts')}</legend>
        <label className="field">
          <span className="field-label">{t('steps.date')}</span>
          <input
            className="input"
            name="date"
            value={draft.date}
            placeholder={t('form.datePlaceholder')}
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={wrong.includes('date') || marked.has('date ') || undefined}
            title={wrong.includes('date') ? t('steps.dateWrong') : undefined}
            onChange={(event) => onChange({ ...draft, date: event.target.value })}
          />
        </label>
        {STEP_COUNTS.map((count) => (
          <label className="field" key={count}>
            <span className="field-label capital">{t(`stepCount.${count}`)}</span>
            <input
              className="input number"
              name={count}
              value={draft.counts[count]}
              inputMode="numeric"
              autoComplete="off"
              aria-invalid={wrong.includes(count) || marked.has(`${count} `) || undefined}
              title={wrong.includes(count) ? t('steps.countWrong') : undefined}
              onChange={(event) =>
                onChange({ ...draft, counts: { ...draft.counts, [count]: event.target.value } })
              }
            />
          </label>
        ))}
      </fieldset>
      {base !== undefined && !tookNoBallot(entry, terms) && (
        <p className="hint number">
          {t('steps.need', { need: votesNeeded(base), base, of: t(`stepBase.${terms.base}`) })}
        </p>
      )}
      {tookNoBallot(entry, terms) && <p className="hint">{t('steps.noBallot')}</p>}
      <StepNames {...props} entry={entry} terms={terms} marked={marked} />
      {wrong.length > 0 && <p className="steps-wrong">{t('steps.mend')}</p>}
      {props.children}
      {!locked && (
        <div className="actions">
          <button type="submit" className="button main" disabled={busy || !unsaved || wrong.length > 0}>
            {t('steps.keep')}
          </button>
          {unsaved && (
            <>
              <button type="button" className="button" disabled={busy} onClick={props.onDiscard}>
                {t('steps.undo')}
              </button>
              <span className="chip warn">{t('steps.unsaved')}</span>
            </>
          )}
        </div>
      )}
    </form>
  );
}
