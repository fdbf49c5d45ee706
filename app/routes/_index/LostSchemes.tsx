import { Form } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import { type AdminAnswer, ASK, refusedOf } from '../../admin/AdminAnswer';
import type { LostSchemeCard } from '../../context/Accounts';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';

interface LostSchemesProps {
  readonly cards: readonly LostSchemeCard[];
  readonly answer: AdminAnswer | undefined;
}

/**
 * Lists the restricted schemes that no chair can open any more, each with a button by which a chair asks for access.
 * Renders nothing if there are none.
 */
export function LostSchemes({ cards, answer }: LostSchemesProps) {
  const t = useT();
  const lang = useLang();
  if (cards.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="lost" data-lost={cards.length}>
      <h2 id="lost">{t('lostScheme.title')}</h2>
      <Note tone="warn">{t('lostScheme.hint')}</Note>
      <ul className="plain-list">
        {cards.map(({ id, createdAt, isAsked }) => (
          <li key={id}>
            <Form method="post" action="/?index" preventScrollReset className="stack" data-form="ask">
              <input type="hidden" name="act" value={ASK} />
              <input type="hidden" name="id" value={id} />
              <p>{t('lostScheme.scheme', { when: formatWhen(lang, createdAt) })}</p>
              <RefusalNote refusal={refusedOf(answer, ASK, id)?.refusal} />
              {isAsked ? (
                <p className="quiet">{t('lostScheme.asked')}</p>
              ) : (
                <div className="actions">
                  <button type="submit" className="button">
                    {t('lostScheme.ask')}
                  </button>
                </div>
              )}
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
