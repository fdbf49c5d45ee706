import { formatWhen } from '@schemes/messages/formatWhen';
import type { ConfirmationCard } from '../context/Accounts';
import { useLang, useT } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { type AdminAnswer, DECISIONS } from './AdminAnswer';
import { DecisionForm } from './DecisionForm';

interface WaitingActsProps {
  readonly cards: readonly ConfirmationCard[];
  /** The address of the page's own action. */
  readonly action: string;
  readonly answer: AdminAnswer | undefined;
}

/**
 * Lists the acts of administrators that wait for a second person, and those that took effect recently. Renders neither
 * list when it is empty.
 */
export function WaitingActs({ cards, action, answer }: WaitingActsProps) {
  const t = useT();
  const waiting = cards.filter(({ settled }) => settled === null);
  const recent = cards.filter(({ settled }) => settled !== null);
  return (
    <>
      {answer && !answer.refusal && DECISIONS.includes(answer.act) && (
        <Note tone="good">{t('confirm.done')}</Note>
      )}
      {waiting.length > 0 && (
        <section className="card stack" aria-labelledby="waiting" data-waiting={waiting.length}>
          <h2 id="waiting">{t('confirm.title')}</h2>
          {waiting.some(({ schemeOf }) => schemeOf === null) && <Note tone="warn">{t('confirm.hint')}</Note>}
          {waiting.some(({ schemeOf }) => schemeOf !== null) && (
            <Note tone="warn">{t('confirm.schemeHint')}</Note>
          )}
          <ul className="plain-list">
            {waiting.map((card) => (
              <li key={card.id} className="stack" data-confirmation={card.id}>
                <Sentence card={card} />
                <DecisionForm
                  id={card.id}
                  form="confirmation"
                  choices={[
                    ...(card.mayConfirm ? [{ act: 'confirm', label: t('confirm.yes'), isMain: true }] : []),
                    ...(card.mayRefuse ? [{ act: 'refuse', label: t('confirm.no') }] : []),
                  ]}
                  action={action}
                  answer={answer}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {recent.length > 0 && (
        <details className="stack" data-recent={recent.length}>
          <summary>{t('confirm.recent', { n: recent.length })}</summary>
          <ul className="plain-list">
            {recent.map((card) => (
              <li key={card.id}>
                <Sentence card={card} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Sentence({ card }: { readonly card: ConfirmationCard }) {
  const t = useT();
  const lang = useLang();
  const { role, schemeOf, account, by, at, effectiveAt, settled } = card;
  const named = { by, account, organisation: card.organisations.join(', '), when: formatWhen(lang, at) };
  const key = settled?.how === 'atOnce' ? 'confirm.atOnce' : 'confirm.role';
  return (
    <p>
      {role && t(key, { ...named, role: t(`role.${role}`) })}
      {schemeOf !== null && t('confirm.scheme', { ...named, created: formatWhen(lang, schemeOf) })}
      {!role && schemeOf === null && t('confirm.password', named)}
      {!settled && effectiveAt && ` ${t('confirm.until', { when: formatWhen(lang, effectiveAt) })}`}
      {settled &&
        settled.how !== 'atOnce' &&
        ` ${t(`confirm.${settled.how}`, { name: settled.by, when: formatWhen(lang, settled.at) })}`}
    </p>
  );
}
