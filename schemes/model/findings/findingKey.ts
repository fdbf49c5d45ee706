import type { Finding } from './finding';

/**
 * Names a finding with its place and its numbers, so that a waiver of it lapses when a number changes. A finding in
 * the five steps is named by its record's version instead: waivers are read by all, tallies are not.
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
