import { Form } from '@remix-run/react';
import type { Refusal } from '@schemes/policy/verdict';
import { hasWord, type WordKey } from '@schemes/words/say';
import type { PaperSettingForm } from '../context';
import { Field } from '../ui/Field';
import { useSay } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { RefusalNote } from '../ui/RefusalNote';
import { SelectField } from '../ui/SelectField';
import { SECRECY, SETTING_LINES, settingText, URGENCY } from './settingFields';

interface SettingFormProps {
  readonly setting: PaperSettingForm;
  readonly busy: boolean;
  readonly readOnly: boolean;
  /** Paths of the fields that were refused. */
  readonly wrong: readonly string[];
  readonly refusal: Refusal | null | undefined;
  /** It was kept just now. */
  readonly kept: boolean;
}

/** The clerk's settings of the paper: what stands on its face, beside the text. */
export function SettingForm({ setting, busy, readOnly, wrong, refusal, kept }: SettingFormProps) {
  const say = useSay();
  const line = (path: string, label: WordKey, more: object = {}) => (
    <Field
      key={path}
      label={say(label)}
      name={path}
      value={settingText(setting, path)}
      invalid={wrong.includes(path)}
      {...more}
    />
  );
  return (
    <Form method="post" className="card stack" preventScrollReset data-form="setting">
      <h2>{say('export.setting')}</h2>
      <fieldset className="plain-fieldset columns-2" disabled={readOnly || busy}>
        {line('number', 'export.number', { inputMode: 'numeric' })}
        {line('date', 'export.date', { placeholder: say('form.datePlaceholder') })}
        {SETTING_LINES.map((path) => {
          const label = `export.${path}`;
          return line(path, hasWord(label) ? label : 'export.symbol');
        })}
        {line('draft', 'export.draftRound', { inputMode: 'numeric' })}
        <SelectField label={say('export.secrecy')} name="secrecy" value={settingText(setting, 'secrecy')}>
          <option value="">{say('export.secrecy.none')}</option>
          {SECRECY.map((code) => (
            <option key={code} value={code}>
              {say(`export.secrecy.${code}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={say('export.urgency')} name="urgency" value={settingText(setting, 'urgency')}>
          <option value="">{say('export.urgency.none')}</option>
          {URGENCY.map((code) => (
            <option key={code} value={code}>
              {say(`export.urgency.${code}`)}
            </option>
          ))}
        </SelectField>
        {line('recipients', 'export.recipients', { lines: 4 })}
      </fieldset>
      <RefusalNote refusal={refusal} />
      {kept && <Note tone="good">{say('export.kept')}</Note>}
      {readOnly ? (
        <p className="hint">{say('export.readOnly')}</p>
      ) : (
        <div className="actions">
          <button type="submit" className="button main" disabled={busy}>
            {say('export.keep')}
          </button>
        </div>
      )}
    </Form>
  );
}
