import type { Finding } from './finding';

/**
 * Identifies a finding by its place and its numbers, so that its waiver lapses when a number changes. A finding about
 * the five steps is identified by the version of its record instead: everybody reads waivers, and few may read
 * tallies.
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
