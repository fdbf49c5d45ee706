import type { RefObject } from 'react';
import type { ClerkHabits } from '../../context/PaperPage';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { SelectField } from '../../ui/SelectField';

interface HabitsProps {
  readonly habits: ClerkHabits;
  /** The form whose fields the habits fill. */
  readonly form: RefObject<HTMLFormElement>;
}

/**
 * Signatories and recipients that the organisation's clerks used before. A press on one of them enters it into the
 * form.
 */
export function Habits({ habits: { recipients, signatories }, form }: HabitsProps) {
  const t = useT();
  const control = (name: string) => {
    const found = form.current?.elements.namedItem(name);
    return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : null;
  };
  const sign = (at: string) => {
    const signatory = signatories[Number(at)];
    if (at === '' || !signatory) return;
    for (const part of ['authority', 'post', 'name'] as const) {
      const field = control(`signing.${part}`);
      if (field) field.value = signatory[part] ?? '';
    }
  };
  const add = (recipient: string) => {
    const field = control('recipients');
    if (!field) return;
    const lines = field.value.split('\n').filter((line) => line.trim() !== '');
    if (!lines.includes(recipient)) field.value = [...lines, recipient].join('\n');
    field.focus();
  };
  if (signatories.length === 0 && recipients.length === 0) return null;
  return (
    <div className="stack habits" data-habits>
      {signatories.length > 0 && (
        <SelectField label={t('clerk.signatories')} name="" onPick={sign}>
          <option value="">{t('clerk.pickSignatory')}</option>
          {signatories.map(({ authority, post, name }, i) => (
            <option key={`${authority} ${post} ${name}`} value={i}>
              {[name, authority, post].filter(Boolean).join(', ')}
            </option>
          ))}
        </SelectField>
      )}
      {recipients.length > 0 && (
        <fieldset className="plain-fieldset">
          <legend className="field-label">{t('clerk.recipients')}</legend>
          <div className="actions">
            {recipients.slice(0, 8).map((recipient) => (
              <button key={recipient} type="button" className="button small" onClick={() => add(recipient)}>
                <Icon name="plus" />
                {recipient}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
