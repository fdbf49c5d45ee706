import type { Finding } from '../../model/findings/finding';

/**
 * Whether a finding can be waived on a decision of the level above. This is so for a mandatory finding with a provision. A
 * fault without one, such as a wrong sum or a blank, must be corrected.
 */
export function isWaivable({ severity, provisions }: Pick<Finding, 'severity' | 'provisions'>): boolean {
  return severity === 'mandatory' && provisions.length > 0;
}
