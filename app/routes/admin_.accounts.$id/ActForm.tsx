import { Form, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { type AdminAnswer, refusedOf } from '../../admin/AdminAnswer';
import { RefusalNote } from '../../ui/RefusalNote';

interface ActFormProps {
  readonly act: string;
  readonly answer: AdminAnswer | undefined;
  /** Label of the submit button. */
  readonly button: string;
  /** Class names of the button; absent: `button`. */
  readonly look?: string;
  /** Other values of the act, sent as hidden fields. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}

/** A form that posts one act on the account of the page, with the refusal of the last attempt. */
export function ActForm({ act, answer, button, look = 'button', fixed = {}, children }: ActFormProps) {
  const busy = useNavigation().state !== 'idle';
  const refused = refusedOf(answer, act);
  const isThis = Object.entries(fixed).every(([name, value]) => refused?.typed[name] === value);
  return (
    <Form method="post" preventScrollReset className="stack" data-form={act} data-unsaved="fields">
      <input type="hidden" name="act" value={act} />
      {Object.entries(fixed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <RefusalNote refusal={isThis ? refused?.refusal : null} />
      <div className="actions">
        <button type="submit" className={look} disabled={busy}>
          {button}
        </button>
      </div>
    </Form>
  );
}
