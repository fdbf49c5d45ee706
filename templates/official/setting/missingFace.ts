import type { FaceField } from './faceFields';
import type { PaperDefinition, PaperInput, PaperMissing } from './paperKind';
import type { PaperSetting } from './paperSetting';

/** Issuers that have a superior in the heading (HD05: H5). */
const WITH_SUPERIOR =
  /^(huyện|quận|thị|đảng) (ủy|uỷ)|^(chi (bộ|ủy|uỷ)|văn phòng|ban (?!chấp hành trung ương)|(ủy|uỷ) ban kiểm tra|đảng đoàn|đoàn chủ tịch|đoàn thư ký)/iu;

const NONE: PaperMissing['params'] = {};

/** A required part of the setting. */
interface Requirement {
  readonly code: PaperMissing['code'];
  readonly isMissing: (setting: PaperSetting) => boolean;
}

const REQUIREMENTS: Readonly<Record<FaceField, Requirement>> = {
  issuer: { code: 'paperMissing.issuer', isMissing: ({ issuer }) => issuer.includes('…') },
  superior: {
    code: 'paperMissing.superior',
    isMissing: ({ issuer, superior }) => superior === undefined && WITH_SUPERIOR.test(issuer),
  },
  number: { code: 'paperMissing.number', isMissing: ({ number }) => number === undefined },
  date: { code: 'paperMissing.date', isMissing: ({ date }) => date === undefined },
  place: { code: 'paperMissing.place', isMissing: ({ place }) => place.includes('…') },
  'signing.name': { code: 'paperMissing.name', isMissing: ({ signing }) => signing.name === '' },
  attachedTo: {
    code: 'paperMissing.attachedTo',
    isMissing: ({ attachedTo }) => attachedTo?.number === undefined || attachedTo.date === undefined,
  },
  addressees: {
    code: 'paperMissing.addressees',
    isMissing: ({ addressees = [] }) => addressees.length === 0,
  },
  'meeting.place': { code: 'paperMissing.meetingPlace', isMissing: ({ meeting }) => !meeting?.place },
  'meeting.opened': {
    code: 'paperMissing.meetingTime',
    isMissing: ({ meeting }) => !meeting?.opened || !meeting.closed,
  },
  'meeting.chair': { code: 'paperMissing.chair', isMissing: ({ meeting }) => !meeting?.chair },
  'meeting.recorder': { code: 'paperMissing.recorder', isMissing: ({ meeting }) => !meeting?.recorder },
  'meeting.countHead': { code: 'paperMissing.countHead', isMissing: ({ meeting }) => !meeting?.countHead },
};

/**
 * The parts of the setting that this kind requires and the clerk has not filled in. The clerk's checklist shows this list, and
 * an issue is refused while it is not empty.
 */
export function missingFace(
  { face }: Pick<PaperDefinition, 'face'>,
  setting: PaperSetting,
): readonly PaperMissing[] {
  return face
    .filter((field) => REQUIREMENTS[field].isMissing(setting))
    .map((field) => ({
      code: REQUIREMENTS[field].code,
      params: field === 'superior' ? { issuer: setting.issuer } : NONE,
      field,
    }));
}

/**
 * Why a paper cannot be issued: missing parts of the setting, then what the scheme lacks. Empty when it can be issued. Whether
 * its sections are approved is checked elsewhere.
 */
export function missingOf(
  definition: PaperDefinition,
  { snapshot, setting, part }: PaperInput,
): readonly PaperMissing[] {
  return [...missingFace(definition, setting), ...definition.lacks(snapshot, part)];
}
