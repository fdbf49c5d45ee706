import { LatePart } from '../../ui/LatePart';

/** The panel of findings and charts. What it shows comes with the rules, after the first key. */
export const CHECKS = new LatePart(async () => (await import('./Checks')).Checks);
