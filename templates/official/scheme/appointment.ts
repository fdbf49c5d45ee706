import type { MessageKey } from '@schemes/messages/t';
import { t } from '@schemes/messages/t';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Person } from '@schemes/tableViews/Person';
import type { PaperMissing } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { bodiesOf } from './bodies';
import { committeeName } from './bodyName';
import { isAppointed } from './isAppointed';
import { byGivenName, peopleOf } from './peopleOf';
import type { SchemeNames } from './schemeNames';

/** One body or post that is filled by appointment, with its people. */
export interface Appointment {
  /** `Ban Chấp hành Đảng bộ xã Minh Tân`, `Bí thư Đảng ủy xã Minh Tân`. */
  readonly title: string;
  /** Whether it is a post of one or a few people, who are named in a sentence. */
  readonly isPost: boolean;
  readonly people: readonly Person[];
}

/** Bodies and posts that a decision of appointment fills, in the order of the decision. */
const APPOINTED: readonly (readonly [
  what: MessageKey | 'committee' | 'standing',
  isPost: boolean,
  isSlated: (person: Person) => boolean,
])[] = [
  ['committee', false, (person) => person.slatedForCommittee],
  ['standing', false, (person) => person.slatedForStanding],
  ['row.seats.secretary', true, (person) => person.isSecretary],
  ['row.seats.deputy_secretary', true, (person) => person.isDeputy],
  ['row.seats.inspection_committee', false, (person) => person.slatedForInspection],
  ['paperBody.inspection_head', true, (person) => person.slated.includes('inspection_head')],
];

/** What is proposed for appointment: every body and post that somebody is slated for, people by given name. */
export function appointmentsOf(snapshot: Snapshot, names: SchemeNames): readonly Appointment[] {
  const people = peopleOf(snapshot);
  return APPOINTED.flatMap(([what, isPost, isSlated]): Appointment[] => {
    const found = people.filter(isSlated).sort((a, b) => byGivenName(a.name, b.name));
    if (found.length === 0 || (what === 'standing' && names.standing === names.committee)) return [];
    const title =
      what === 'committee'
        ? names.committee
        : what === 'standing'
          ? names.standing
          : `${t('vi', what)} ${names.seat}`;
    return [{ title, isPost, people: found }];
  });
}

/** The parts of a paper of appointment: one where the committee is appointed, none where it is elected. */
export const appointmentParts = (snapshot: Snapshot): readonly null[] =>
  isAppointed(snapshot) ? [null] : [];

/** What the scheme lacks for its papers of appointment: somebody slated for the committee. */
export function missingAppointment(snapshot: Snapshot): readonly PaperMissing[] {
  return peopleOf(snapshot).some(({ slatedForCommittee }) => slatedForCommittee)
    ? []
    : [{ code: 'paperMissing.candidates', params: { body: 'row.seats.executive_committee' } }];
}

/** The body that appoints, as its decisions name it. */
export interface Appointer {
  /** As the subject of a sentence and above the articles: `Ban Thường vụ Tỉnh ủy Hải Thanh`. */
  readonly voice: string;
  /** Its office, which carries out the decision with others: `Văn phòng Tỉnh ủy`. */
  readonly office: string;
  /** Heading, symbol and signature of its decision. */
  readonly face: Pick<PaperSetting, 'issuer' | 'symbol' | 'place' | 'signing'> & {
    readonly superior?: string;
  };
}

/** Who appoints the committee of a scheme: the body that approves it. Missing facts print as `…`. */
export function appointerOf(snapshot: Snapshot): Appointer {
  const { submitsTo } = bodiesOf(snapshot);
  if (submitsTo === 'centre') {
    return {
      voice: 'Bộ Chính trị',
      office: 'Văn phòng Trung ương Đảng',
      face: {
        issuer: 'Ban Chấp hành Trung ương',
        symbol: 'QĐ/TW',
        place: 'Hà Nội',
        signing: { authority: 'T/M BỘ CHÍNH TRỊ', post: '', name: '' },
      },
    };
  }
  const above = snapshot.facts.superior_name;
  const issuer = committeeName(typeof above === 'string' && above !== '' ? above : 'Đảng bộ …');
  const [, kind = '', place = '…'] = /^(\p{L}+ ủy)(?: (?:xã|phường|đặc khu))? ?(.*)$/iu.exec(issuer) ?? [];
  const isCommittee = submitsTo === 'committee';
  return {
    voice: isCommittee ? issuer : `Ban Thường vụ ${issuer}`,
    office: kind === '' ? 'Văn phòng cấp ủy' : `Văn phòng ${kind}`,
    face: {
      issuer,
      symbol: /^(tỉnh|thành) ủy/iu.test(issuer) ? 'QĐ/TU' : 'QĐ/ĐU',
      place: /^\p{Lu}/u.test(place) ? place : '…',
      ...(/^đảng ủy/iu.test(issuer) ? { superior: 'Đảng bộ …' } : {}),
      signing: { authority: isCommittee ? 'T/M ĐẢNG ỦY' : 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: '' },
    },
  };
}
