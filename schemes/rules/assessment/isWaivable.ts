import type { Finding } from '../../model/findings/finding';

/**
 * Whether a decision from above may set a finding aside: a mandatory one that rests on a provision.
 * No decision makes a wrong sum right or fills a blank; such faults are corrected.
 */
export function isWaivable({ severity, provisions }: Pick<Finding, 'severity' | 'provisions'>): boolean {
  return severity === 'mandatory' && provisions.length > 0;
}
