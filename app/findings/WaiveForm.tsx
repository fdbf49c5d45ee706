import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import type { Answer } from '../session/Answer';
import { Field } from '../ui/Field';
import { useT } from '../ui/LangContext';
import { RefusalNote } from '../ui/RefusalNote';

interface WaiveFormProps {
  readonly scheme: string;
  /** Key of the finding. */
  readonly finding: string;
  /** Called once the waiver is in the ledger. */
  readonly onWaived?: () => void;
}

/** The chair's form to waive a mandatory finding, citing the decision that allows it. */
export function WaiveForm({ scheme, finding, onWaived }: WaiveFormProps) {
  const t = useT();
  const fetcher = useFetcher<Answer>();
  const done = fetcher.state === 'idle' && fetcher.data?.refusal === null;
  useEffect(() => {
    if (done) onWaived?.();
  }, [done, onWaived]);
  return (
    <details className="waive">
      <summary>{t('waive.open')}</summary>
      <fetcher.Form method="post" action={`/schemes/${scheme}/waivers`} className="stack">
        <input type="hidden" name="finding" value={finding} />
        <Field label={t('field.decisionNumber')} name="decisionNumber" maxLength={60} required />
        <Field
          label={t('field.decisionDate')}
          name="decisionDate"
          placeholder={t('form.datePlaceholder')}
          required
        />
        <Field label={t('field.decisionIssuer')} name="decisionIssuer" maxLength={200} required />
        <RefusalNote refusal={fetcher.data?.refusal} />
        <button type="submit" className="button small" disabled={fetcher.state !== 'idle'}>
          {t('waive.submit')}
        </button>
      </fetcher.Form>
    </details>
  );
}
