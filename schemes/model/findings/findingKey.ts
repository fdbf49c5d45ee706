import type { Finding } from './finding';

/**
 * Identifies a finding by its rule, code, place and numbers, so that its waiver lapses when a number changes. For a
 * finding about the five steps, the version of the step's record replaces the numbers: everybody can read waivers, but
 * only some roles may read tallies.
 */
export function findingKey(finding: Finding): string {
  const { section, table, row, column, fact, step, version } = finding.at;
  const place = [finding.rule, finding.code, section];
  if (step !== undefined)
    return [...place, step, row ?? '', column ?? '', `version=${version ?? 0}`].join('|');
  const params = Object.keys(finding.params)
    .sort()
    .map((key) => `${key}=${finding.params[key]}`);
  return [...place, table ?? '', row ?? '', column ?? fact ?? '', ...params].join('|');
}
