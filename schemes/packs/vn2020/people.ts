import type { Circle } from '../check';
import type { Clause } from '../clause';

const CT35 = ['35-CT/TW@2019-05-30'] as const;
const HD26 = ['26-HD/BTCTW@2019-10-18'] as const;
const UPPER = { levels: ['tinh', 'tinh_dt', 'huyen'] } as const;
const LIMITS = [40, 50] as const;
const BANDED: readonly Circle[] = ['executive_committee', 'standing_committee'];

/** Structure of the committee, term 2020-2025. */
export const PEOPLE_2020: readonly Clause[] = [
  {
    rule: '2020.RENEW',
    severity: 'mandatory',
    confidence: 'reported',
    provisions: CT35,
    check: {
      kind: 'ratio.atLeast',
      trait: 'first_time',
      circle: 'executive_committee',
      share: [1, 3],
      worst: 'target',
    },
  },
  {
    rule: '2020.WOMEN',
    severity: 'target',
    confidence: 'reported',
    provisions: CT35,
    check: {
      kind: 'ratio.atLeast',
      trait: 'women',
      circle: 'executive_committee',
      share: [15, 100],
      worst: 'information',
    },
  },
  {
    rule: '2020.WOMEN.BTV',
    severity: 'target',
    confidence: 'reported',
    provisions: CT35,
    check: {
      kind: 'ratio.atLeast',
      trait: 'women',
      circle: 'standing_committee',
      least: 1,
      worst: 'information',
    },
  },
  {
    rule: '2020.YOUTH',
    severity: 'target',
    confidence: 'reported',
    provisions: CT35,
    scope: UPPER,
    check: {
      kind: 'ratio.atLeast',
      trait: 'young',
      circle: 'executive_committee',
      share: [10, 100],
      ageBelow: 40,
      worst: 'information',
    },
  },
  {
    rule: '2020.YOUTH.XA',
    severity: 'target',
    confidence: 'believed',
    provisions: HD26,
    scope: { levels: ['xa_cu'] },
    check: {
      kind: 'ratio.atLeast',
      trait: 'young',
      circle: 'executive_committee',
      share: [10, 100],
      ageBelow: 35,
      worst: 'information',
    },
  },
  ...BANDED.map(
    (circle): Clause => ({
      rule: '2020.BANDS',
      severity: 'mandatory',
      confidence: 'reported',
      provisions: HD26,
      scope: UPPER,
      check: { kind: 'ratio.bands', circle, limits: LIMITS },
    }),
  ),
  ...BANDED.map(
    (circle): Clause => ({
      rule: '2020.BANDS',
      severity: 'target',
      confidence: 'reported',
      provisions: HD26,
      scope: UPPER,
      check: { kind: 'ratio.midBand', circle, limits: LIMITS, low: 40, high: 50, tolerance: 5 },
    }),
  ),
  {
    rule: '2020.BANDS.TT',
    severity: 'target',
    confidence: 'reported',
    provisions: CT35,
    scope: UPPER,
    check: { kind: 'ratio.bands', circle: 'standing_leadership', limits: LIMITS },
  },
  {
    rule: '2020.ETHNIC',
    severity: 'target',
    confidence: 'reported',
    provisions: CT35,
    check: { kind: 'ratio.ethnic', tolerance: 5 },
  },
  {
    rule: '2020.SECHDND',
    severity: 'target',
    confidence: 'reported',
    provisions: CT35,
    scope: { levels: ['tinh', 'tinh_dt'] },
    check: { kind: 'person.unified', posts: ['council_chair'] },
  },
  {
    rule: '2020.SECHDND',
    severity: 'target',
    confidence: 'reported',
    provisions: CT35,
    scope: { levels: ['huyen', 'xa_cu'] },
    check: { kind: 'person.unified', posts: ['council_chair', 'committee_chair'] },
  },
  {
    rule: '2020.NONLOCAL.H',
    severity: 'target',
    confidence: 'reported',
    provisions: CT35,
    scope: { levels: ['huyen'] },
    check: { kind: 'person.nonLocal' },
  },
  {
    rule: '2020.NONLOCAL.T',
    severity: 'target',
    confidence: 'reported',
    provisions: CT35,
    scope: { levels: ['tinh', 'tinh_dt'] },
    check: { kind: 'person.nonLocal' },
  },
  {
    rule: '2020.LLCT',
    severity: 'mandatory',
    confidence: 'believed',
    provisions: ['60-KL/TW@2019-10-08'],
    scope: { levels: ['tinh', 'tinh_dt'] },
    check: { kind: 'person.theory', who: 'committee', least: 'advanced' },
  },
  {
    rule: '2020.LLCT',
    severity: 'mandatory',
    confidence: 'believed',
    provisions: ['60-KL/TW@2019-10-08'],
    scope: { levels: ['huyen'] },
    check: { kind: 'person.theory', who: 'standing_committee', least: 'advanced' },
  },
  {
    rule: '2020.LLCT',
    severity: 'mandatory',
    confidence: 'believed',
    provisions: ['60-KL/TW@2019-10-08'],
    scope: { levels: ['huyen', 'xa_cu'] },
    check: { kind: 'person.theory', who: 'committee', least: 'intermediate' },
  },
];
