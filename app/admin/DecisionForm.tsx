import { Form } from '@remix-run/react';
import { RefusalNote } from '../ui/RefusalNote';
import { type AdminAnswer, refusedOf } from './AdminAnswer';

/** A decision that the person may make: the value of the form's `act` field, and the label of its button. */
interface Choice {
  readonly act: string;
  readonly label: string;
  readonly isMain?: boolean;
}

interface DecisionFormProps {
  /** Id of the thing to decide on, as the page's action expects it. */
  readonly id: string;
  /** Id of the request that the person has read; absent if a thing cannot be requested twice. */
  readonly request?: string;
  readonly form: string;
  readonly choices: readonly Choice[];
  /** The address of the page's own action. */
  readonly action: string;
  readonly answer: AdminAnswer | undefined;
}

/**
 * The buttons by which a second person decides, with the refusal of the last attempt. Renders nothing if `choices` is
 * empty.
 */
export function DecisionForm({ id, request, form, choices, action, answer }: DecisionFormProps) {
  if (choices.length === 0) return null;
  const refused = choices.map(({ act }) => refusedOf(answer, act, id)).find((one) => one);
  // After the person confirms their password, the form is posted again. The repeated form names the request that they
  // decided on, even if the page shows a newer request by then.
  const repeatedRequest =
    refused?.refusal?.code === 'refusal.confirmPassword' ? refused.typed.request : undefined;
  return (
    <Form method="post" action={action} preventScrollReset data-form={form}>
      <input type="hidden" name="id" value={id} />
      {request !== undefined && <input type="hidden" name="request" value={repeatedRequest ?? request} />}
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
