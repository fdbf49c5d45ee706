import type { Finding } from './finding';

/** Names a finding with its place and its numbers, so that a waiver of it lapses when a number changes. */
export function findingKey(finding: Finding): string {
  const { section, table, row, column, fact } = finding.at;
  const params = Object.keys(finding.params)
    .sort()
    .map((key) => `${key}=${finding.params[key]}`);
  return [finding.rule, finding.code, section, table ?? '', row ?? '', column ?? fact ?? '', ...params].join(
    '|',
  );
}
