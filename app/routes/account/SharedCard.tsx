import { Form } from '@remix-run/react';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import type { AccountAnswer } from './accountAct';

interface SharedCardProps {
  /** The name of the shared account that is linked; null: none. */
  readonly linked: string | null;
  /** Label of the button on the sign-in page; null: no provider is set up. */
  readonly label: string | null;
  readonly answer: AccountAnswer | undefined;
}

/** The shared account that is linked to this one. Renders nothing if there is neither a provider nor a link. */
export function SharedCard({ linked, label, answer }: SharedCardProps) {
  const t = useT();
  if (linked === null && label === null) return null;
  const own = answer?.act === 'unlinkIdentity' ? answer : undefined;
  return (
    <section className="card stack" aria-labelledby="shared" data-linked={linked ?? ''}>
      <h2 id="shared">{t('shared.title')}</h2>
      {own?.refusal === null && <Note tone="good">{t('shared.unlinked')}</Note>}
      {linked === null ? (
        <p className="quiet">{t('shared.none')}</p>
      ) : (
        <Form method="post" preventScrollReset className="stack" data-form="unlinkIdentity">
          <input type="hidden" name="act" value="unlinkIdentity" />
          <p>{t('shared.linked', { name: linked })}</p>
          <RefusalNote refusal={own?.refusal} />
          <button type="submit" className="button">
            {t('shared.unlink')}
          </button>
        </Form>
      )}
    </section>
  );
}
