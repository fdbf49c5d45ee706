import { foldSearch } from '@schemes/model/text/foldSearch';
import { type ReactNode, useMemo, useState } from 'react';
import { FindingSeverity } from '../../findings/FindingSeverity';
import { Icon, type IconName } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { SearchField } from '../../ui/SearchField';
import type { RuleState, SchemeRule } from './rulesOfScheme';

const STATES = ['broken', 'undecided', 'met', 'silent', 'notAsked'] as const satisfies readonly RuleState[];
/** Icon and colour of each state; always shown with its words. */
const SIGNS: Readonly<Record<RuleState, { readonly icon: IconName; readonly tone: string }>> = {
  broken: { icon: 'alert', tone: 'bad' },
  undecided: { icon: 'clock', tone: 'warn' },
  met: { icon: 'check', tone: 'good' },
  silent: { icon: 'info', tone: 'info' },
  notAsked: { icon: 'cross', tone: 'info' },
};

/**
 * The rules that apply to a scheme and, folded, those that do not, each with the reason. They can be searched by any of
 * their words and filtered by state.
 */
export function RuleTable({ rules }: { readonly rules: readonly SchemeRule[] }) {
  const t = useT();
  const [search, setSearch] = useState('');
  const [state, setState] = useState<RuleState | null>(null);
  const texts = useMemo(() => new Map(rules.map((rule) => [rule, foldSearch(wordsOf(rule))])), [rules]);
  const wanted = foldSearch(search).split(' ').filter(Boolean);
  const shown = rules.filter(
    (rule) =>
      (state === null || rule.state === state) &&
      wanted.every((word) => texts.get(rule)?.includes(word) === true),
  );
  const applied = shown.filter((rule) => rule.state !== 'notAsked');
  const others = shown.filter((rule) => rule.state === 'notAsked');
  const count = (one: RuleState) => rules.filter((rule) => rule.state === one).length;
  return (
    <section className="stack" aria-labelledby="rule-table-title">
      <div className="rule-search">
        <SearchField label={t('rules.search')} value={search} onSearch={setSearch} />
        <label className="field">
          <span>{t('rules.state')}</span>
          <select
            className="input"
            value={state ?? ''}
            onChange={(event) => setState(STATES.find((one) => one === event.target.value) ?? null)}
          >
            <option value="">{t('rules.everyState')}</option>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {t(`rules.state.${one}`)} ({count(one)})
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="quiet small" aria-live="polite">
        {t('rules.shown', { n: shown.length, of: rules.length })}
      </p>
      <h2 id="rule-table-title">{t('rules.list', { n: rules.length - count('notAsked') })}</h2>
      <RuleList rules={applied} />
      {others.length > 0 && (
        <Others
          title={t('rules.notAskedList', { n: count('notAsked') })}
          isSought={wanted.length > 0 || state !== null}
        >
          <RuleList rules={others} />
        </Others>
      )}
    </section>
  );
}

interface OthersProps {
  readonly title: string;
  /** Whether the reader searches or filters. The list is then open. */
  readonly isSought: boolean;
  readonly children: ReactNode;
}

function Others({ title, isSought, children }: OthersProps) {
  return (
    <details key={String(isSought)} className="rule-others" open={isSought} data-rules-not-asked>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

function RuleList({ rules }: { readonly rules: readonly SchemeRule[] }) {
  const t = useT();
  return (
    <ul className="rule-table">
      {rules.map((rule, i) => (
        // Several rules may have one id, and the list is never reordered.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={`${rule.id} ${i}`} className="card" data-rule-state={rule.state}>
          <p className="rule-what">
            <strong>{rule.what}</strong>
            <span className={`severity ${SIGNS[rule.state].tone}`}>
              <Icon name={SIGNS[rule.state].icon} />
              {rule.state === 'broken'
                ? t('rules.brokenAt', { n: rule.findings })
                : t(`rules.state.${rule.state}`)}
            </span>
          </p>
          {rule.why !== null && <p className="small">{rule.why}</p>}
          {rule.numbers.length > 0 && (
            <ul className="plain-list small">
              {rule.numbers.map(({ text, value, by }) => (
                <li key={text}>
                  {text}: <strong className="number">{value}</strong>
                  {by !== null && <span className="quiet"> ({by})</span>}
                </li>
              ))}
            </ul>
          )}
          <p className="quiet small">
            <FindingSeverity severity={rule.severity} /> · {rule.scope}
          </p>
          <p className="quiet small">
            {rule.provisions.length > 0 ? rule.provisions.join('; ') : t('layers.arithmetic')}
          </p>
          <p className="rule-ids">{t('rules.code', { rule: rule.id })}</p>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ id, what, scope, why, provisions, numbers }: SchemeRule): string {
  const values = numbers.map(({ text, value }) => `${text} ${value}`);
  return [id, what, scope, why ?? '', ...provisions, ...values].join(' ');
}
