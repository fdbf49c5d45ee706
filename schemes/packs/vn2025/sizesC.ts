import type { Clause } from '../clause';

const XA = { levels: ['xa_moi'] } as const;
const CT45 = { provisions: ['45-CT/TW@2025-04-14'], confidence: 'reported' } as const;

/** Sizes under Chỉ thị 45-CT/TW of 14/4/2025. */
export const SIZES_C: readonly Clause[] = [
  {
    ...CT45,
    rule: '2025.BCH.XA',
    severity: 'mandatory',
    scope: XA,
    check: {
      kind: 'size.byMerger',
      body: 'executive_committee',
      min: 27,
      steps: [
        { upTo: 2, max: 27 },
        { upTo: 20, max: 33 },
      ],
    },
  },
  {
    ...CT45,
    rule: '2025.BTV.XA',
    severity: 'mandatory',
    scope: XA,
    check: { kind: 'size.range', body: 'standing_committee', min: 9, max: 11 },
  },
  {
    ...CT45,
    rule: '2025.PBT.XA',
    severity: 'mandatory',
    scope: XA,
    check: { kind: 'size.range', body: 'deputy_secretary', min: 2, max: 2 },
  },
  {
    rule: 'ANY.BTV.THIRD',
    severity: 'mandatory',
    confidence: 'believed',
    provisions: ['232-QĐ/TW@2025-01-20'],
    scope: XA,
    check: { kind: 'size.third', divisor: 3, standingMin: 9 },
  },
];
