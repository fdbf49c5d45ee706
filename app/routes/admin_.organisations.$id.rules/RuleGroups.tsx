import type { LayeredRule } from '@schemes/layers/layeredRules';
import { foldSearch } from '@schemes/model/text/foldSearch';
import { type ReactNode, useState } from 'react';
import { provisionText } from '../../naming/provisionText';
import { scopeText } from '../../naming/scopeText';
import { statement } from '../../naming/statement';
import { useLang, useT } from '../../ui/LangContext';
import { SearchField } from '../../ui/SearchField';
import { RULE_GROUPS, ruleGroup } from './ruleGroup';

interface RuleGroupsProps {
  readonly rules: readonly LayeredRule[];
  /** The initial text of the search. */
  readonly first: string;
  /** Key of the rule that was changed or refused just now; blank: none. */
  readonly opened: string;
  readonly card: (rule: LayeredRule) => ReactNode;
}

/** The rules in folded groups, with a search by any of their words. Groups with a match are open. */
export function RuleGroups({ rules, first, opened, card }: RuleGroupsProps) {
  const t = useT();
  const lang = useLang();
  const [search, setSearch] = useState(first);
  // A rule stays in its group while the page is open. Otherwise a rule that was just set would move away under the pointer.
  const [places] = useState(() => new Map(rules.map((rule) => [rule.key, ruleGroup(rule)])));
  const groupOf = (rule: LayeredRule) => places.get(rule.key) ?? ruleGroup(rule);
  const words = foldSearch(search).split(' ').filter(Boolean);
  const shown = rules.filter(({ clause }) => {
    const { rule, scope, provisions } = clause;
    const text = [rule, statement(lang, clause), scopeText(lang, scope), ...provisions.map(provisionText)];
    const folded = foldSearch(text.join(' '));
    return words.every((word) => folded.includes(word));
  });
  const groups = RULE_GROUPS.map((group) => ({
    group,
    own: shown.filter((rule) => groupOf(rule) === group),
  })).filter(({ own }) => own.length > 0);
  return (
    <>
      <SearchField label={t('rules.search')} value={search} onSearch={setSearch} />
      <p className="quiet small" aria-live="polite">
        {shown.length === 0 ? t('layers.none') : t('rules.shown', { n: shown.length, of: rules.length })}
      </p>
      {groups.map(({ group, own }) => (
        <details
          // A new key opens the groups when a search begins; a reader may still fold them.
          key={`${group} ${words.length > 0}`}
          className="rule-group"
          data-group={group}
          open={words.length > 0 || group === 'set' || own.some(({ key }) => key === opened) || undefined}
        >
          <summary>{t('layers.group', { group: t(`layers.group.${group}`), n: own.length })}</summary>
          <div className="rule-group-list">{own.map(card)}</div>
        </details>
      ))}
    </>
  );
}
