import { Form } from '@remix-run/react';
import type { Refusal } from '@schemes/policy/Result';
import { type FormEvent, useState } from 'react';
import type { PaperSettingForm } from '../../context/PaperPage';
import { findUnsaved } from '../../ui/findUnsaved';
import { useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { Working } from './Working';

interface IssueFormProps {
  /** `05-ĐA/ĐU`; null: the paper gets no number. */
  readonly nextNumber: string | null;
  /** The setting that the paper will show, as the page shows it. */
  readonly setting: PaperSettingForm;
  readonly busy: boolean;
  readonly refusal: Refusal | null | undefined;
}

const UNSAVED: Refusal = { code: 'refusal.settingUnsaved' };

/**
 * The button that issues a paper, with the number that the paper will get. While the setting on the screen is not
 * saved, the button refuses, because the paper would not show the date or signatory that the clerk sees.
 */
export function IssueForm({ nextNumber, setting, busy, refusal }: IssueFormProps) {
  const t = useT();
  const [unsavedRefusal, setUnsavedRefusal] = useState<Refusal | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const unsaved = findUnsaved(document, true, event.currentTarget);
    // A new value each time, so that the note takes the focus again.
    setUnsavedRefusal(unsaved ? { ...UNSAVED } : null);
    if (unsaved) event.preventDefault();
  };
  return (
    <Form method="post" className="stack" preventScrollReset data-form="issue" onSubmit={submit}>
      <input type="hidden" name="intent" value="issue" />
      <input type="hidden" name="seen" value={JSON.stringify(setting)} />
      <RefusalNote refusal={unsavedRefusal ?? refusal} />
      <div className="actions">
        <button type="submit" className="button main" disabled={busy}>
          {nextNumber ? t('clerk.issueNumber', { number: nextNumber }) : t('clerk.issue')}
        </button>
        {busy && <Working />}
      </div>
      <p className="hint">{t('clerk.issueHint')}</p>
    </Form>
  );
}
