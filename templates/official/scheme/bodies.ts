import type { Level } from '@schemes/model/scheme/facts';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { organisationName } from './bodyName';

/**
 * How papers of an organisation of one level name its bodies, its symbol, its addressees, and the offices that keep
 * copies.
 */
export interface Bodies {
  /** Abbreviation of the issuer in symbols. */
  readonly symbol: 'TU' | 'HU' | 'ĐU' | 'CB';
  /** The body that the congress elects, before the name of the organisation. */
  readonly committee: 'Ban Chấp hành' | 'Chi ủy';
  /** Its members, as recipients. */
  readonly members: string;
  /** The standing committee; null at levels that do not elect one, where the committee itself acts. */
  readonly standing: 'Ban Thường vụ' | null;
  /** Who meets at step 2 of the five steps, without the organisation. */
  readonly cadres: string;
  /** Under whose authority papers are signed (HD05: S1, S2). */
  readonly authority: string;
  /** Who approves its scheme: the centre, or the standing committee or the committee of the organisation above. */
  readonly submitsTo: 'centre' | 'standing' | 'committee';
  /** Who keeps the copy (HD05: N4); `{office}` is the kind of committee, `Tỉnh ủy`. */
  readonly archive: string;
  /** Whether the line of the superior is above the issuer (HD05: H5). */
  readonly namesSuperior: boolean;
  /** Who elects the secretary and the deputies. */
  readonly leadersElectedBy: 'congress' | 'committee';
}

const COMMITTEE = {
  committee: 'Ban Chấp hành',
  members: 'Các đồng chí ủy viên Ban Chấp hành',
  standing: 'Ban Thường vụ',
  cadres: 'cán bộ chủ chốt',
  authority: 'T/M BAN THƯỜNG VỤ',
  submitsTo: 'standing',
  archive: 'Lưu Văn phòng {office}',
  namesSuperior: true,
  leadersElectedBy: 'committee',
} as const satisfies Partial<Bodies>;

const PROVINCE: Bodies = { ...COMMITTEE, symbol: 'TU', submitsTo: 'centre', namesSuperior: false };
const COMMUNE: Bodies = { ...COMMITTEE, symbol: 'ĐU' };
/** A grassroots committee has no office. Its standing committee, if it has one, acts for it. */
const GRASSROOTS: Bodies = { ...COMMUNE, archive: 'Lưu {office}' };
const CELL: Bodies = {
  symbol: 'CB',
  committee: 'Chi ủy',
  members: 'Các đồng chí chi ủy viên',
  standing: null,
  cadres: 'đảng viên',
  authority: 'T/M CHI BỘ',
  submitsTo: 'committee',
  archive: 'Lưu Chi bộ',
  namesSuperior: true,
  leadersElectedBy: 'congress',
};

/** The bodies of every level. Merged provinces and cities under the centre differ only in their names. */
export const BODIES: Readonly<Record<Level, Bodies>> = {
  tinh: PROVINCE,
  tinh_dt: PROVINCE,
  tinh_hn2: PROVINCE,
  tinh_hn3: PROVINCE,
  tw4: { ...COMMUNE, submitsTo: 'centre' },
  huyen: { ...COMMITTEE, symbol: 'HU' },
  ctt: COMMUNE,
  xa_cu: COMMUNE,
  xa_moi: COMMUNE,
  co_so: GRASSROOTS,
  dbbp: { ...GRASSROOTS, standing: null, authority: 'T/M ĐẢNG ỦY', submitsTo: 'committee' },
  chi_bo: CELL,
};

/**
 * The bodies of the organisation of a scheme. The papers of a grassroots organisation that is a cell name the bodies of
 * a cell. If an organisation plans no standing committee, its committee acts instead.
 */
export function bodiesOf({ facts, sections }: Pick<Snapshot, 'facts' | 'sections'>): Bodies {
  if (/^\s*chi bộ/iu.test(String(facts.organisation_name ?? ''))) return CELL;
  const bodies = BODIES[(facts.level ?? 'xa_moi') as Level] ?? COMMUNE;
  const seats = sections.flatMap(({ tables }) => tables).find(({ type }) => type === 'seats');
  const plansNone = seats?.rows.find(({ id }) => id === 'standing_committee')?.cells.planned === 0;
  return plansNone && bodies.standing !== null
    ? { ...bodies, standing: null, authority: 'T/M ĐẢNG ỦY' }
    : bodies;
}

/** The Party centre approves the schemes of organisations directly under it, through its organisation commission. */
export const CENTRE = {
  addressees: ['Bộ Chính trị', 'Ban Bí thư (qua Ban Tổ chức Trung ương)'],
  recipients: ['Bộ Chính trị', 'Ban Bí thư', 'Ban Tổ chức Trung ương'],
} as const;

/** The bodies of a congress, and of the committee's first meeting (Quy chế bầu cử 190-QĐ/TW). */
export const ELECTION_BODIES = {
  /** Abbreviation in symbols of the congress and its bodies. */
  symbol: 'ĐH',
  countingBoard: 'Ban Kiểm phiếu',
  presidium: { authority: 'T/M Đoàn Chủ tịch', post: '' },
  board: { authority: 'T/M Ban kiểm phiếu', post: 'Trưởng ban' },
} as const;

/** The name of the body in an authority line, for use within a sentence; the first pattern that matches is used. */
const VOICES: readonly (readonly [RegExp, (issuer: string) => string])[] = [
  [/BAN THƯỜNG VỤ/iu, (issuer) => `Ban Thường vụ ${issuer}`],
  [/BAN CHẤP HÀNH/iu, (issuer) => `Ban Chấp hành ${organisationName(issuer)}`],
  [/CHI (ỦY|UỶ)/iu, (issuer) => `Chi ủy ${issuer}`],
  [/ĐOÀN CHỦ TỊCH/iu, (issuer) => `Đoàn Chủ tịch ${issuer}`],
];

/**
 * The body that the text of a paper names as its author: the body for which it is signed. `T/M BAN THƯỜNG VỤ` of `Đảng
 * ủy xã Minh Tân` gives `Ban Thường vụ Đảng ủy xã Minh Tân`; the authority of the issuer itself, or none, gives the
 * issuer.
 */
export function speaker(authority: string | undefined, issuer: string): string {
  const voice = VOICES.find(([line]) => authority !== undefined && line.test(authority));
  return voice ? voice[1](issuer) : issuer;
}
