import type { Clause } from '@schemes/clauses/clause';
import { type Finding, SEVERITIES } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { type Ref, useId, useState } from 'react';
import { sectionTitle } from '../../naming/sectionTitle';
import { statement } from '../../naming/statement';
import { useLang, useT } from '../../ui/LangContext';
import { type FindingFilter, OPEN_SECTION } from './findingFilter';

interface FilterPanelProps {
  /** The button that opens the further fields. */
  readonly opener: Ref<HTMLButtonElement>;
  readonly filter: FindingFilter;
  readonly findings: readonly Finding[];
  readonly clauses: readonly Clause[];
  readonly snapshot: Snapshot;
  readonly onFilter: (filter: FindingFilter) => void;
}

/**
 * Filters findings by section and, once opened, by severity and rule. Offers the values that findings have, and the chosen
 * ones.
 */
export function FilterPanel({ opener, filter, findings, clauses, snapshot, onFilter }: FilterPanelProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { section, severity, rule } = filter;
  const sections = snapshot.sections.filter(
    (one) => one.id === section || findings.some(({ at }) => at.section === one.id),
  );
  const rules = [...new Set([...findings.map((one) => one.rule), ...(rule ? [rule] : [])])].sort();
  const ruleText = (of: string) => {
    const clause = clauses.find((one) => one.rule === of);
    return clause ? `${of}: ${statement(lang, clause)}` : of;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: it filters at once and submits nothing, so it is no form
    <div className="filter-panel" role="group" aria-label={t('filter.title')}>
      <div className="filter-scope">
        <Choice
          label={t('checks.scope')}
          value={section}
          every={t('checks.scheme')}
          options={[
            [OPEN_SECTION, t('filter.thisSection')],
            ...sections.map((one) => [one.id, sectionTitle(one)] as const),
          ]}
          onPick={(value) => onFilter({ ...filter, section: value })}
        />
        <button
          ref={opener}
          type="button"
          className="button small"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {t('filter.open')}
        </button>
      </div>
      <div id={id} className="filter-more" hidden={!isOpen}>
        <Choice
          label={t('filter.severity')}
          value={severity}
          every={t('filter.everySeverity')}
          options={SEVERITIES.map((one) => [one, t(`severity.${one}`)] as const)}
          onPick={(value) =>
            onFilter({ ...filter, severity: SEVERITIES.find((one) => one === value) ?? null })
          }
        />
        <Choice
          label={t('filter.rule')}
          value={rule}
          every={t('filter.everyRule')}
          options={rules.map((one) => [one, ruleText(one)] as const)}
          onPick={(value) => onFilter({ ...filter, rule: value })}
        />
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly every: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onPick: (value: string | null) => void;
}

function Choice({ label, value, every, options, onPick }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value ?? ''}
        onChange={(event) => onPick(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{every}</option>
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
