import { Form } from '@remix-run/react';
import { RefusalNote } from '../ui/RefusalNote';
import { type AdminAnswer, refusedOf } from './AdminAnswer';

/** One decision that the person may take: the act as the form names it, and the words of its button. */
interface Choice {
  readonly act: string;
  readonly label: string;
  readonly isMain?: boolean;
}

interface DecisionFormProps {
  /** What is decided, as the page's action knows it. */
  readonly id: string;
  /** Names the request that the person has read, where one thing can be asked for again. */
  readonly request?: string;
  readonly form: string;
  readonly choices: readonly Choice[];
  /** The address of the page's own action. */
  readonly action: string;
  readonly answer: AdminAnswer | undefined;
}

/** The buttons of a second person, with the refusal of the last try. Nothing where there is nothing to decide. */
export function DecisionForm({ id, request, form, choices, action, answer }: DecisionFormProps) {
  if (choices.length === 0) return null;
  const refused = choices.map(({ act }) => refusedOf(answer, act, id)).find((one) => one);
  // The form posts itself again after the password: what was decided then, also where the page shows another request by now.
  const again = refused?.refusal?.code === 'refusal.confirmPassword' ? refused.typed.request : undefined;
  return (
    <Form method="post" action={action} preventScrollReset data-form={form}>
      <input type="hidden" name="id" value={id} />
      {request !== undefined && <input type="hidden" name="request" value={again ?? request} />}
      <RefusalNote refusal={refused?.refusal} />
      <div className="actions">
        {choices.map(({ act, label, isMain = false }) => (
          <button
            key={act}
            type="submit"
            name="act"
            value={act}
            className={isMain ? 'button main' : 'button'}
            data-resubmit={(refused && answer?.act === act) || undefined}
          >
            {label}
          </button>
        ))}
      </div>
    </Form>
  );
}
