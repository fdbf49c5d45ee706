import { Form } from '@remix-run/react';
import { hasMessage } from '@schemes/messages/t';
import type { Refusal } from '@schemes/policy/Result';
import { useEffect, useId, useRef } from 'react';
import type { PaperLine } from '../../context/PaperLine';
import type { ClerkHabits, PaperSettingForm } from '../../context/PaperPage';
import { Field } from '../../ui/Field';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import { SelectField } from '../../ui/SelectField';
import { Habits } from './Habits';
import { type SettingField, settingFields, settingText } from './settingFields';

interface SettingFormProps {
  readonly paper: Pick<PaperLine, 'shows'>;
  readonly setting: PaperSettingForm;
  readonly from: 'own' | 'last' | 'facts';
  readonly habits: ClerkHabits;
  readonly busy: boolean;
  readonly readOnly: boolean;
  /** Paths of the fields that were refused. */
  readonly wrong: readonly string[];
  readonly refusal: Refusal | null | undefined;
  /** The response to the last save, a new object each time; null if the last form did not save a setting. */
  readonly saved: object | null;
}

/** The habits that fit a paper: nobody signs a ballot, and a ballot has no recipients. */
function fittingHabits(habits: ClerkHabits, { shows }: SettingFormProps['paper']): ClerkHabits {
  return {
    ...habits,
    signatories: shows.includes('signing.name') ? habits.signatories : [],
    recipients: shows.includes('recipients') ? habits.recipients : [],
  };
}

/** The form of the clerk's settings for one paper: what its face shows in addition to the text. */
export function SettingForm(props: SettingFormProps) {
  const { paper, setting, from, habits, busy, readOnly, wrong, refusal, saved } = props;
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const places = useId();
  const handled = useRef<object | null>(null);
  useEffect(() => {
    if (!saved || busy || handled.current === saved) return;
    handled.current = saved;
    // `5/6/2025` is saved as 05/06/2025. The fields must show the saved values, or they would count as unsaved.
    form.current?.reset();
  }, [saved, busy]);
  const { face, more, unseen } = settingFields(paper);
  const field = ({ path, kind, choices }: SettingField) => {
    const key = `export.${path === 'draft' ? 'draftRound' : path}`;
    const label = hasMessage(key) ? t(key) : path;
    const value = settingText(setting, path);
    if (choices) {
      return (
        <SelectField key={path} label={label} name={path} value={value}>
          {choices.map((code) => {
            const name = `export.${path}.${code || 'none'}`;
            return (
              <option key={code} value={code}>
                {hasMessage(name) ? t(name) : code}
              </option>
            );
          })}
        </SelectField>
      );
    }
    const extra = {
      ...(kind === 'count' ? { inputMode: 'numeric' as const } : {}),
      ...(kind === 'date' ? { placeholder: t('form.datePlaceholder') } : {}),
      ...(kind === 'lines' ? { lines: 4 } : {}),
      ...(path === 'place' ? { list: places } : {}),
    };
    return (
      <Field key={path} label={label} name={path} value={value} invalid={wrong.includes(path)} {...extra} />
    );
  };
  const opened = more.some(({ path }) => settingText(setting, path) !== '' || wrong.includes(path));
  return (
    <Form
      ref={form}
      method="post"
      className="card stack"
      preventScrollReset
      data-form="setting"
      data-unsaved={refusal ? 'typed' : 'fields'}
    >
      <h2>{t('export.setting')}</h2>
      <input type="hidden" name="intent" value="setting" />
      {from === 'last' && !saved && <Note>{t('clerk.fromLast')}</Note>}
      {readOnly && <p className="hint">{t('export.readOnly')}</p>}
      <fieldset className={`plain-fieldset stack${readOnly ? ' read-only' : ''}`} disabled={readOnly || busy}>
        {!readOnly && <Habits habits={fittingHabits(habits, paper)} form={form} />}
        <datalist id={places}>
          {habits.places.map((place) => (
            <option key={place} value={place} />
          ))}
        </datalist>
        {unseen.map(({ path }) => (
          <input key={path} type="hidden" name={path} value={settingText(setting, path)} />
        ))}
        <div className="columns-2">{face.map(field)}</div>
        <details open={opened}>
          <summary>{t('clerk.more')}</summary>
          <div className="columns-2 setting-more">{more.map(field)}</div>
        </details>
      </fieldset>
      <RefusalNote refusal={refusal} />
      {saved && <Note tone="good">{t('export.kept')}</Note>}
      {!readOnly && (
        <div className="actions">
          <button type="submit" className="button main" disabled={busy}>
            {t('export.keep')}
          </button>
        </div>
      )}
    </Form>
  );
}
