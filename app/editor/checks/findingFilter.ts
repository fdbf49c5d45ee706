import { type Finding, SEVERITIES, type Severity } from '@schemes/model/findings/finding';

/** Filter value for the section that is open; no section has this id. */
export const OPEN_SECTION = '@open';

/** Selects the findings to show. A field that is null matches every finding. */
export interface FindingFilter {
  /** A section's id, or `OPEN_SECTION`. */
  readonly section: string | null;
  readonly severity: Severity | null;
  /** Rule id. */
  readonly rule: string | null;
}

/** The filter that shows every finding. */
export const NO_FILTER: FindingFilter = { section: null, severity: null, rule: null };

/** Whether the filter can hide a finding. */
export function isFiltering({ section, severity, rule }: FindingFilter): boolean {
  return section !== null || severity !== null || rule !== null;
}

/** Returns the section that a filter shows, given the open one; null: every section. */
export function filteredSection({ section }: FindingFilter, open: string): string | null {
  return section === OPEN_SECTION ? open : section;
}

/** Whether a filter shows a finding. */
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

/** Reads a stored filter (unchecked JSON). A field that is not valid is null; anything but an object is `NO_FILTER`. */
export function readFilter(json: unknown): FindingFilter {
  if (json === null || typeof json !== 'object') return NO_FILTER;
  const { section, severity, rule } = json as Readonly<Record<string, unknown>>;
  return {
    section: typeof section === 'string' ? section : null,
    severity: SEVERITIES.find((one) => one === severity) ?? null,
    rule: typeof rule === 'string' ? rule : null,
  };
}
