import { formatWhen } from '@schemes/messages/formatWhen';
import type { DestructionCard } from '../context/Management';
import { Icon } from '../ui/Icon';
import { useLang, useT } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { useAddress } from '../ui/useAddress';
import type { AdminAnswer } from './AdminAnswer';
import { DecisionForm } from './DecisionForm';

/** Values of the form's `act` field that decide on a destruction. */
export const DESTRUCTION_ACTS = ['confirmDestroy', 'withdrawDestroy', 'refuseDestroy'] as const;

interface DestructionListProps {
  readonly cards: readonly DestructionCard[];
  /** The address of the page's own action. */
  readonly action: string;
  readonly answer: AdminAnswer | undefined;
}

/**
 * Lists the schemes that wait to be destroyed, and the destroyed ones with their minutes. Renders neither list when it
 * is empty.
 */
export function DestructionList({ cards, action, answer }: DestructionListProps) {
  const t = useT();
  const address = useAddress();
  const waiting = cards.filter(({ done }) => done === null);
  const destroyed = cards.filter(({ done }) => done !== null);
  const act = DESTRUCTION_ACTS.find((one) => one === answer?.act);
  return (
    <>
      {act && !answer?.refusal && <Note tone="good">{t(`manage.done.${act}`)}</Note>}
      {waiting.length > 0 && (
        <section className="card stack" aria-labelledby="destructions" data-destructions={waiting.length}>
          <h2 id="destructions">{t('destroy.heading')}</h2>
          <ul className="plain-list">
            {waiting.map((card) => (
              <li key={card.scheme} className="stack" data-destruction={card.scheme}>
                <DestructionSentence card={card} />
                {card.mayConfirm && <p className="hint">{t('destroy.confirmHint')}</p>}
                <DecisionForm
                  id={card.scheme}
                  request={card.request}
                  form="destruction"
                  choices={[
                    ...(card.mayConfirm
                      ? [{ act: 'confirmDestroy', label: t('destroy.confirm'), isMain: true }]
                      : []),
                    ...(card.mayWithdraw && card.isOwn
                      ? [{ act: 'withdrawDestroy', label: t('destroy.withdraw') }]
                      : []),
                    ...(card.mayWithdraw && !card.isOwn
                      ? [{ act: 'refuseDestroy', label: t('destroy.refuse') }]
                      : []),
                  ]}
                  action={action}
                  answer={answer}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {destroyed.length > 0 && (
        <details className="stack" data-destroyed={destroyed.length}>
          <summary>{t('destroy.list', { n: destroyed.length })}</summary>
          <ul className="plain-list">
            {destroyed.map((card) => (
              <li key={card.scheme}>
                <DestructionSentence card={card} />
                {card.done && (
                  <a className="button" href={address(`/schemes/${card.scheme}/minutes.docx`)} download>
                    <Icon name="download" />
                    {t('destroy.minutes', { number: card.done.number })}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Who asked for a destruction, who confirmed it, and when it is or was carried out. */
export function DestructionSentence({ card }: { readonly card: DestructionCard }) {
  const t = useT();
  const lang = useLang();
  const { title, organisation, by, reason, at, confirmed, dueAt, done } = card;
  const when = (iso: string) => formatWhen(lang, iso);
  return (
    <>
      <p>
        <strong>{title}</strong> · {organisation}
      </p>
      <p>
        {done
          ? t('destroy.done', { when: when(done.at), by, second: confirmed?.by ?? '' })
          : t('destroy.asked', { by, when: when(at), reason })}
      </p>
      {!done && (
        <p>
          {confirmed
            ? t('destroy.confirmed', { by: confirmed.by, when: when(confirmed.at), due: when(dueAt) })
            : t('destroy.needsSecond')}
        </p>
      )}
    </>
  );
}
