import { type Finding, SEVERITIES, type Severity } from '@schemes/model/findings/finding';

/** Stands for whichever section is open; no section has such an id. */
export const OPEN_SECTION = '@open';

/** Which findings are looked at; null: all. */
export interface FindingFilter {
  /** A section's id, or `OPEN_SECTION`. */
  readonly section: string | null;
  readonly severity: Severity | null;
  /** Rule id. */
  readonly rule: string | null;
}

export const NO_FILTER: FindingFilter = { section: null, severity: null, rule: null };

/** Whether anything is held back. */
export function isFiltering({ section, severity, rule }: FindingFilter): boolean {
  return section !== null || severity !== null || rule !== null;
}

/** The section a filter lets through, given the one that is open; null: every section. */
export function filteredSection({ section }: FindingFilter, open: string): string | null {
  return section === OPEN_SECTION ? open : section;
}

/** Whether a filter lets a finding through. */
export function matchesFilter(
  filter: FindingFilter,
  open: string,
  { at, severity, rule }: Pick<Finding, 'at' | 'severity' | 'rule'>,
): boolean {
  const section = filteredSection(filter, open);
  return (
    (section === null || at.section === section) &&
    (filter.severity === null || severity === filter.severity) &&
    (filter.rule === null || rule === filter.rule)
  );
}

/** A filter as it was remembered (unchecked JSON); what is not one filters nothing. */
export function readFilter(json: unknown): FindingFilter {
  if (json === null || typeof json !== 'object') return NO_FILTER;
  const { section, severity, rule } = json as Readonly<Record<string, unknown>>;
  return {
    section: typeof section === 'string' ? section : null,
    severity: SEVERITIES.find((one) => one === severity) ?? null,
    rule: typeof rule === 'string' ? rule : null,
  };
}
