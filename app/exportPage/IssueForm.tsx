import { Form } from '@remix-run/react';
import type { Refusal } from '@schemes/policy/verdict';
import { useSay } from '../ui/LangContext';
import { RefusalNote } from '../ui/RefusalNote';
import { Working } from './Working';

interface IssueFormProps {
  /** `05-ĐA/ĐU`; null: the paper takes none. */
  readonly nextNumber: string | null;
  readonly busy: boolean;
  readonly refusal: Refusal | null | undefined;
}

/** The button that issues: it says which number the paper will take. */
export function IssueForm({ nextNumber, busy, refusal }: IssueFormProps) {
  const say = useSay();
  return (
    <Form method="post" className="stack" preventScrollReset data-form="issue">
      <input type="hidden" name="intent" value="issue" />
      <RefusalNote refusal={refusal} />
      <div className="actions">
        <button type="submit" className="button main" disabled={busy}>
          {nextNumber ? say('clerk.issueNumber', { number: nextNumber }) : say('clerk.issue')}
        </button>
        {busy && <Working />}
      </div>
      <p className="hint">{say('clerk.issueHint')}</p>
    </Form>
  );
}
