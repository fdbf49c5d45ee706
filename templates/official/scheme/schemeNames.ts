import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { printable } from '@templates/official/text/printable';
import { bodiesOf } from './bodies';
import { committeeName, organisationName } from './bodyName';

/** Names in the papers of a scheme; missing facts print as `…`. */
export interface SchemeNames {
  /** `Đảng bộ xã Minh Tân`. */
  readonly organisation: string;
  /** `Đảng ủy xã Minh Tân`: its other bodies and posts are named after it. */
  readonly seat: string;
  /** `Ban Chấp hành Đảng bộ xã Minh Tân`; of a cell `Chi ủy Chi bộ thôn An Lạc`. */
  readonly committee: string;
  /** `Ban Thường vụ Đảng ủy xã Minh Tân`; the committee itself if it elects no standing committee. */
  readonly standing: string;
  /** The people who meet at step 2: `cán bộ chủ chốt`; in a cell, all its members. */
  readonly cadres: string;
  /** `nhiệm kỳ 2025-2030`. */
  readonly term: string;
  /** `Đại hội đại biểu Đảng bộ xã Minh Tân lần thứ XXIV`. */
  readonly congress: string;
  /** `Đại hội đại biểu Đảng bộ tỉnh Hải Thanh`: the congress that delegates are sent to. */
  readonly upperCongress: string;
  /** `khóa XXIV`, or the term. */
  readonly convocation: string;
}

/** The names in the papers of a scheme. */
export function schemeNames(snapshot: Snapshot): SchemeNames {
  const { facts, term } = snapshot;
  const bodies = bodiesOf(snapshot);
  const isCell = bodies.symbol === 'CB';
  const organisation = text(facts.organisation_name) || (isCell ? 'Chi bộ …' : 'Đảng bộ …');
  const ordinal = text(facts.congress_ordinal);
  const committee = `${bodies.committee} ${organisation}`;
  const participants = facts.congress_kind === 'plenary' || isCell ? 'đảng viên' : 'đại biểu';
  return {
    organisation,
    seat: committeeName(organisation),
    committee,
    standing: bodies.standing === null ? committee : `${bodies.standing} ${committeeName(organisation)}`,
    cadres: isCell ? `${bodies.cadres} ${organisation}` : bodies.cadres,
    term: `nhiệm kỳ ${term}`,
    congress: `Đại hội ${participants} ${organisation}${ordinal ? ` lần thứ ${ordinal}` : `, nhiệm kỳ ${term}`}`,
    upperCongress: congressAbove(text(facts.superior_name)),
    convocation: ordinal ? `khóa ${ordinal}` : `nhiệm kỳ ${term}`,
  };
}

function congressAbove(superior: string): string {
  if (/trung ương/iu.test(superior)) return 'Đại hội đại biểu toàn quốc của Đảng';
  return `Đại hội đại biểu ${superior === '' ? 'Đảng bộ …' : organisationName(superior)}`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? printable(value).trim() : '';
}
