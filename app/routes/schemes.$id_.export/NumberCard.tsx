import { Form } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { Refusal } from '@schemes/policy/Result';
import type { SeriesCard } from '../../context/PaperPage';
import { Field } from '../../ui/Field';
import { useLang, useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';

interface NumberCardProps {
  readonly series: SeriesCard;
  readonly readOnly: boolean;
  readonly busy: boolean;
  readonly refusal: Refusal | null | undefined;
}

/** The next number of the paper's type, and a form that records which numbers were given elsewhere. */
export function NumberCard({ series, readOnly, busy, refusal }: NumberCardProps) {
  const t = useT();
  const lang = useLang();
  const { type, body, period, next, nextNumber, outside } = series;
  const ofType = type === '*' ? t('clerk.allTypes') : type;
  return (
    <section className="card stack" aria-labelledby="numbers" data-numbers>
      <h2 id="numbers">{t('clerk.numbers')}</h2>
      <p>
        {t('clerk.nextNumber', { type: ofType, body, period })} <strong>{nextNumber}</strong>
      </p>
      {outside.length > 0 && (
        <ul className="note-list">
          {outside.map(({ from, to, note, at, by }) => (
            <li key={from}>
              {t('clerk.outside', { from, to, note, name: by.name, when: formatWhen(lang, at) })}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <details open={refusal !== null && refusal !== undefined}>
          <summary>{t('clerk.givenElsewhere')}</summary>
          <Form method="post" className="stack number-form" preventScrollReset data-form="next">
            <input type="hidden" name="intent" value="next" />
            <p className="hint">{t('clerk.givenElsewhereHint', { next })}</p>
            <div className="columns-2">
              <Field label={t('clerk.setNext')} name="next" inputMode="numeric" maxLength={4} required />
              <Field label={t('clerk.setNextNote')} name="note" maxLength={500} required />
            </div>
            <RefusalNote refusal={refusal} />
            <div className="actions">
              <button type="submit" className="button" disabled={busy}>
                {t('clerk.setNextDo')}
              </button>
            </div>
          </Form>
        </details>
      )}
    </section>
  );
}
